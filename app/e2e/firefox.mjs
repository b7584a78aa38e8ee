// Firefox with what the tests need around it. Playwright drives a Firefox of its own only, which cannot be had everywhere;
// puppeteer speaks WebDriver BiDi with the one that is installed.
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import puppeteer from "puppeteer-core";

const candidates = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/** Where Firefox is; undefined where there is none. */
export const program = candidates.find((path) => path && existsSync(path));

/** Starts the browser. */
export const launch = () => puppeteer.launch({ browser: "firefox", executablePath: program, headless: true, defaultViewport: null });

/** Gives a page its size. Firefox ESR 140 does not know the command for the screen's orientation that comes with it. */
async function resize(page) {
  await page.setViewport({ width: 1280, height: 720 }).catch((error) => {
    if (!/setScreenOrientationOverride.*unknown command/s.test(String(error))) throw error;
  });
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
export async function until(ask) {
  for (const end = Date.now() + 60_000; Date.now() < end; await setTimeout(50)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`a minute was not enough for: ${ask}`);
}

/** Presses the button of a name as soon as it can be pressed. */
export async function press(page, name) {
  const button = await until(() => page.$(`::-p-aria([name="${name}"][role="button"])`));
  await until(() => button.evaluate((element) => !element.disabled));
  await button.click();
}

/** Goes to an address and waits until the page is alive. */
export async function visit(page, address) {
  await page.goto(address);
  await page.waitForSelector("html[data-alive]");
}
