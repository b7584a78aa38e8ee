// Every slide of every lesson, at the sizes of projectors: nothing is smaller than a thirtieth of the height, nothing is cut.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { open } from "./browser.mjs";
import { count, faults, place, present, step } from "./deck.mjs";
import { browser, dist, site } from "./stage.mjs";

const loop = readdirSync(`${dist}/event-loop`, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
/** A lesson for each of the other stages. */
const others = ["events/emitter", "buffers-and-streams/buffers", "buffers-and-streams/backpressure", "files/atomic-writes"];
const lessons = [...loop, ...others];
const sizes = [[1280, 720], [1920, 1080], [3840, 2160]];
/** Stops of a run that are looked at on one slide. */
const STOPS = 6;

/** The colours change nothing but colours, whatever the size; all the same each is looked at, at one. */
async function inAllColours(page, width) {
  const found = [];
  for (const theme of width === sizes[0][0] ? ["dark", "contrast", "light"] : ["light"]) {
    await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
    found.push(...(await faults(page)).map((fault) => `${theme}: ${fault}`));
  }
  return found;
}

for (const [width, height] of sizes) {
  for (const lesson of lessons) {
    test(`${lesson} at ${width}×${height}`, { timeout: 300_000 }, async () => {
      const page = await open(browser, { viewport: { width, height }, reducedMotion: "reduce" });
      await present(page, site, lesson);
      const slides = await count(page);
      const found = [];
      for (let at = 0; at < slides; at++) {
        assert.equal((await place(page))[0], at);
        const stage = page.locator(".deck-screen .deck-slide.stage");
        const isStage = await stage.count();
        if (isStage) await stage.locator(".pr").waitFor();
        const steps = Number(await page.locator(".deck").getAttribute("data-steps"));
        for (let n = 0; n < (isStage ? Math.min(steps, STOPS) : steps); n++) {
          await step(page, "ArrowRight");
          if (isStage) found.push(...(await faults(page)).map((fault) => `slide ${at + 1}, stop ${n + 2}: ${fault}`));
        }
        found.push(...(await inAllColours(page, width)).map((fault) => `slide ${at + 1}: ${fault}`));
        if (at + 1 < slides) await step(page, "ArrowRight", true);
      }
      assert.deepEqual([...new Set(found)], []);
      assert.deepEqual(page.errors, []);
      await page.context().close();
    });
  }
}
