// The course in Firefox: what a learner does on any day, and a day without a connection.
import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { describe, test } from "node:test";
import { dist, open, press, run, skip, stage, until, visit } from "./firefox.mjs";
import { serve } from "./server.mjs";
import { moved } from "./versions.mjs";

const text = (page, selector) => page.$eval(selector, (element) => element.innerText);

describe("Firefox", { skip, timeout: 300_000 }, () => {
  const on = stage();

  test("the home page runs its race", async () => {
    const page = await open(on.browser);
    await visit(page, on.site.origin);
    await page.waitForSelector(".hero-say button");
    assert.ok((await text(page, "main h1")).length > 2);
    assert.deepEqual(page.errors, []);
    await page.browserContext().close();
  });

  test("a prediction is graded, and the machine steps forward and back", async () => {
    const page = await open(on.browser);
    await visit(page, `${on.site.origin}event-loop/race/`);
    await press(page, "Commit and run");
    await page.waitForSelector(".predict .beside");
    await press(page, "Show me why");
    const position = () => page.$eval(".machine .player", (player) => Number(player.dataset.position));
    const there = await until(position);
    await page.focus(".machine .player [role=slider]");
    await page.keyboard.press("ArrowLeft");
    assert.equal(await position(), there - 1);
    await page.keyboard.press("ArrowRight");
    assert.equal(await position(), there);
    assert.deepEqual(page.errors, []);
    await page.browserContext().close();
  });

  test("the playground runs a program of one's own", async () => {
    const page = await open(on.browser);
    await visit(page, `${on.site.origin}playground/`);
    assert.deepEqual(await run(page, "setTimeout(() => console.log('later')); console.log('now')"), ["now", "later"]);
    assert.deepEqual(page.errors, []);
    await page.browserContext().close();
  });

  test("recursion through callbacks fills a stack of another size, and gets the same error", async () => {
    const page = await open(on.browser);
    await visit(page, `${on.site.origin}playground/`);
    const text = "const f = () => [1].forEach(f)\ntry { f() } catch (error) { console.log(error.name, { is: error instanceof RangeError }) }";
    assert.deepEqual(await run(page, text), ["RangeError { is: true }"]);
    await page.browserContext().close();
  });

  test("after one visit, everything works with the server gone", async (t) => {
    const base = "/some/where/";
    const folder = await moved(dist, base);
    const own = await serve(folder, { base });
    t.after(() => Promise.allSettled([own.close(), rm(folder, { recursive: true })]));
    // Firefox keeps nothing for the private contexts of the other tests.
    const page = await on.browser.newPage();
    page.setDefaultTimeout(60_000);
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await visit(page, own.origin);
    await until(() => page.evaluate(() => navigator.serviceWorker.controller?.state === "activated"));
    await own.close();
    await visit(page, `${own.origin}event-loop/timers/`);
    await press(page, "Show me without predicting");
    await press(page, "Step through it");
    await page.waitForSelector(".machine .player");
    await visit(page, `${own.origin}playground/`);
    assert.deepEqual(await run(page, "setTimeout(() => console.log('no network')); console.log('at all')"), ["at all", "no network"]);
    await visit(page, `${own.origin}nowhere/`);
    assert.equal(await text(page, "main h1"), "This page does not exist");
    assert.deepEqual(errors, []);
    await page.close();
  });
});
