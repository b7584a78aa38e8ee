// What nearly every test needs: the built site on a host of its own, and a browser; both end with the tests of the file.
import { after } from "node:test";
import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";

export const dist = process.env.DIST ?? new URL("../../dist", import.meta.url).pathname;
export const site = await serve(dist);
export const browser = await launch();

after(async () => {
  await browser.close();
  await site.close();
});
