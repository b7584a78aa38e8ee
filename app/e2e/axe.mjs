// What axe finds on a page.
import { readFile } from "node:fs/promises";

const axe = await readFile(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** The violations, each with its places. axe is evaluated through the debugger, which the page's policy does not bind. */
export async function violations(page) {
  // What fades in has its colours only then.
  await page.waitForTimeout(300);
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
  return found.violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}
