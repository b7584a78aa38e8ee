// What Lighthouse says of the built site on a telephone, as one JSON object: by page, scores from 0 to 100.
// LIGHTHOUSE names the folder of its package, CHROMIUM the browser.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { serve } from "./server.mjs";

// Every kind of page, and the lesson with the most in it.
const PAGES = [
  "event-loop/race/", "event-loop/ticks-and-microtasks/", "de/event-loop/race/", "", "playground/", "event-loop/", "glossary/", "about/",
  "progress/", "review/", "design/", "event-loop/race/present/", "event-loop/race/sheet/",
];
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"];

const site = await serve(new URL("../../dist", import.meta.url).pathname);
const scores = {};
for (const page of PAGES) {
  const command = [join(process.env.LIGHTHOUSE, "cli/index.js"), site.origin + page, "--output=json", "--quiet", `--chrome-flags=${flags.join(" ")}`];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    maxBuffer: 1 << 28,
    env: { ...process.env, CHROME_PATH: process.env.CHROMIUM },
  });
  const { categories, audits } = JSON.parse(stdout);
  const score = (name) => Math.round(categories[name].score * 100);
  scores[page || "home"] = {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    lcp: audits["largest-contentful-paint"].numericValue,
    tbt: audits["total-blocking-time"].numericValue,
    cls: audits["cumulative-layout-shift"].numericValue,
  };
}
await site.close();
console.log(JSON.stringify(scores));
