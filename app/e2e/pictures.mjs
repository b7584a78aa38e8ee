// Makes the pictures that a browser shows when it installs the course: icons from static/icon.svg, and screenshots of the
// built site. Run by hand when the icon or the look has changed, after `cargo xtask build`; what it makes is kept in the
// repository, since drawing needs a browser and building the site does not.
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { launch, open, visit } from "./browser.mjs";
import { serve } from "./server.mjs";

const root = new URL("../../", import.meta.url).pathname;
const svg = await readFile(`${root}static/icon.svg`, "utf8");
const browser = await launch();

/** The mark on paper; `share` is the part of the width that it takes, `corner` the rounding in percent. */
async function icon(file, size, share, corner) {
  const page = await open(browser, { viewport: { width: size, height: size }, colorScheme: "light" });
  const edge = Math.round(size * share);
  await page.setContent(`<style>
    body { margin: 0 } div { width: ${size}px; height: ${size}px; display: grid; place-items: center; background: #fbfaf7; border-radius: ${corner}% }
    svg { width: ${edge}px; height: ${edge}px }
  </style><div>${svg}</div>`);
  await page.screenshot({ path: `${root}static/icons/${file}`, omitBackground: true });
  await page.context().close();
}

await mkdir(`${root}static/icons`, { recursive: true });
await mkdir(`${root}static/screenshots`, { recursive: true });
await copyFile(`${root}static/icon.svg`, `${root}static/icons/icon.svg`);
await icon("icon-192.png", 192, 0.84, 18);
await icon("icon-512.png", 512, 0.84, 18);
// A device may cut up to a tenth off each side of this one, and iOS rounds the other itself.
await icon("maskable-512.png", 512, 0.62, 0);
await icon("apple-180.png", 180, 0.78, 0);

const site = await serve(`${root}dist`);
const wide = await open(browser, { viewport: { width: 1280, height: 720 }, colorScheme: "light", reducedMotion: "reduce" });
await visit(wide, `${site.origin}event-loop/race/`);
await wide.getByRole("button", { name: "Show me without predicting" }).first().click();
await wide.getByRole("button", { name: "Step through it" }).first().click();
await wide.locator(".machine .player [role=slider]").focus();
for (let i = 0; i < 14; i++) await wide.keyboard.press("ArrowRight");
await wide.waitForTimeout(800);
await wide.screenshot({ path: `${root}static/screenshots/wide.png` });
const narrow = await open(browser, { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, colorScheme: "light", reducedMotion: "reduce" });
await visit(narrow, `${site.origin}event-loop/race/`);
await narrow.locator(".predict").first().scrollIntoViewIfNeeded();
await narrow.waitForTimeout(800);
await narrow.screenshot({ path: `${root}static/screenshots/narrow.png` });
await site.close();
await browser.close();
