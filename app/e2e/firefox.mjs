// Firefox with what the tests need around it. Playwright drives a Firefox of its own only, which cannot be had everywhere;
// puppeteer speaks WebDriver BiDi with the one that is installed.
import { existsSync } from "node:fs";
import { after, before } from "node:test";
import { setTimeout } from "node:timers/promises";
import puppeteer from "puppeteer-core";
import { serve } from "./server.mjs";

const candidates = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/** Where Firefox is; undefined where there is none. */
const program = candidates.find((path) => path && existsSync(path));

/** Why nothing is tested in Firefox; false where it is. */
export const skip = program ? false : "NO FIREFOX WAS FOUND: install it (Debian: apt-get install firefox-esr) or name it in FIREFOX";
if (skip) console.error(`\n*** ${skip}. The course is NOT tested in Firefox. ***\n`);

/** Starts the browser. */
const launch = () => puppeteer.launch({ browser: "firefox", executablePath: program, headless: true, defaultViewport: null });

/** Gives a page its size. Firefox ESR 140 does not know the command for the screen's orientation that comes with it. */
async function resize(page) {
  await page.setViewport({ width: 1280, height: 720 }).catch((error) => {
    if (!/setScreenOrientationOverride.*unknown command/s.test(String(error))) throw error;
  });
}

export const dist = process.env.DIST ?? new URL("../../dist", import.meta.url).pathname;

/** What the tests of a file need: the built site on a host of its own, and Firefox; both end with the tests. */
export function stage() {
  const on = {};
  before(async () => {
    if (skip) return;
    on.site = await serve(dist);
    on.browser = await launch();
  });
  after(async () => {
    await on.browser?.close();
    await on.site?.close();
  });
  return on;
}

/** A page of its own context; whatever it reports as an error is collected in `page.errors`. */
export async function open(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await resize(page);
  page.setDefaultTimeout(60_000);
  page.errors = [];
  page.on("pageerror", (error) => page.errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") page.errors.push(message.text());
  });
  return page;
}

/**
 * Waits until something of the page is so, and returns it. Puppeteer's own waiting makes its functions from text inside the
 * page, and Firefox holds those to the page's policy, which allows no code from text; so the asking is done from here.
 */
export async function until(ask, what = ask) {
  for (const end = Date.now() + 60_000; Date.now() < end; await setTimeout(50)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`a minute was not enough for: ${what}`);
}

/** Presses the button of a name as soon as it can be pressed. */
export async function press(page, name) {
  const button = await until(() => page.$(`::-p-aria([name="${name}"][role="button"])`));
  await until(() => button.evaluate((element) => !element.disabled));
  await button.click();
}

/** Waits until the page says something. */
export const says = (page, words) => until(() => page.evaluate((words) => document.body.innerText.includes(words), words), words);

/** Puts a program into the editor, runs it and goes to its end; returns what was printed. */
export async function run(page, source) {
  const content = await page.waitForSelector("pierce/.cm-content");
  await content.click();
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.type(source);
  const shown = () => page.evaluate(() => document.querySelector(".machine .player")?.dataset.run);
  const before = await shown();
  await press(page, "Run");
  await until(async () => ![undefined, before].includes(await shown()));
  await page.focus(".machine [role=slider]");
  await page.keyboard.press("End");
  return page.$$eval(".machine .p-output", (lines) => lines.flatMap((line) => line.innerText.trim().split("\n")));
}

/** Goes to an address and waits until the page is alive. */
export async function visit(page, address) {
  await page.goto(address);
  await page.waitForSelector("html[data-alive]");
}
