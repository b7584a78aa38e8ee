// Chromium with what the tests need around it.
import { chromium } from "playwright-core";
import { existsSync } from "node:fs";

const candidates = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Starts the browser. */
export async function launch() {
  const executablePath = candidates.find((path) => path && existsSync(path));
  const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath, args });
}

/** A page of its own context; whatever it reports as an error is collected in `page.errors`. Nothing is kept on the device
 * unless a test asks for that with `serviceWorkers: "allow"`. */
export async function open(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: "block", ...options });
  return tab(context);
}

/** One more page of a context. */
export async function tab(context) {
  const page = await context.newPage();
  page.errors = [];
  page.on("pageerror", (error) => page.errors.push(String(error)));
  page.on("console", (message) => {
    // A file by itself has no icon, which the browser reports in its own time.
    const isIcon = message.location().url.endsWith("/favicon.ico");
    if (message.type() === "error" && !isIcon) page.errors.push(message.text());
  });
  return page;
}

/** Goes to an address and waits until the page is alive. */
export async function visit(page, address) {
  await page.goto(address);
  await page.waitForSelector("html[data-alive]", { timeout: 30_000 });
}
