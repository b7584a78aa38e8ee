// What Firefox keeps: progress in files and in two tabs, versions of the course, a device without room.
import assert from "node:assert/strict";
import { appendFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { dist, open, press, run, says, skip, stage, until, visit } from "./firefox.mjs";
import { document, firstForm, keep, kept, sample, tasks } from "./kept.mjs";
import { serve } from "./server.mjs";
import { copy, release } from "./versions.mjs";

const DAY = 86_400_000;
const heading = (page) => page.$eval("h1", (title) => title.innerText);

describe("what Firefox keeps", { skip, timeout: 300_000 }, () => {
  const on = stage();

  /** Opens a page on which this is kept. */
  async function openWith(text, path) {
    const page = await open(on.browser);
    await page.goto(`${on.site.origin}theme.js`);
    await keep(page, text);
    await visit(page, `${on.site.origin}${path}`);
    return page;
  }

  test("files that are damaged, older or newer are told apart, and none costs what is here", async (t) => {
    const page = await openWith(sample(DAY, "race/predict-race"), "progress/");
    const choose = async (name, text) => {
      const file = join(tmpdir(), `looproom-${process.pid}-${name}`);
      await writeFile(file, text);
      // The page reads it after this has returned.
      t.after(() => rm(file));
      await (await page.waitForSelector("input[type=file]")).uploadFile(file);
    };
    const text = JSON.stringify(sample(DAY, "timers/predict-clear"));
    await choose("damaged.json", text.slice(0, -9));
    await says(page, "This file cannot be used");
    await choose("older.json", firstForm("timers", "predict-unref", "exit"));
    await says(page, "The file holds one answer in one lesson");
    await press(page, "Add to what is here");
    await document(page, (found) => found.lessons.timers?.tasks["predict-unref"]);
    await choose("newer.json", JSON.stringify({ ...sample(DAY, "phases/sleeping"), version: 3 }));
    await says(page, "made by a newer version");
    await press(page, "Add to what is here");
    const found = await document(page, (found) => found.lessons.phases);
    assert.deepEqual(tasks(found).sort(), ["phases/sleeping", "race/predict-race", "timers/predict-unref"]);
    await page.browserContext().close();
  });

  test("damaged data is set aside, and what is whole of it stays", async () => {
    const page = await openWith("{ no more", "");
    await says(page, "could not be read");
    assert.equal(await kept(page, "progress.damaged"), "{ no more");
    const partly = sample(DAY, "race/predict-race", "race/x");
    partly.lessons.race.tasks.x.answers[0].at = "yesterday";
    await keep(page, partly);
    await visit(page, `${on.site.origin}progress/`);
    await says(page, "One entry of your progress could not be read");
    await says(page, "1 task answered");
    await page.browserContext().close();
  });

  test("two tabs take nothing from each other", async () => {
    const one = await open(on.browser);
    await visit(one, `${on.site.origin}event-loop/race/`);
    const two = await one.browserContext().newPage();
    await visit(two, `${on.site.origin}event-loop/race/`);
    await one.bringToFront();
    await press(one, "Commit and run");
    await one.waitForSelector(".predict .beside");
    await two.waitForSelector(".predict .beside");
    await two.bringToFront();
    await two.$eval("form.question input", (input) => input.click());
    await two.$eval("form.question", (form) => form.requestSubmit());
    const found = await document(one, (found) => tasks(found).length === 2);
    assert.equal(new Set(tasks(found)).size, 2);
    await one.browserContext().close();
  });

  /** A page that keeps what a private one does not, with nothing on it. */
  async function learner() {
    const page = await on.browser.newPage();
    page.setDefaultTimeout(60_000);
    return page;
  }

  test("a new version is offered, never forced, and an old tab goes on", async (t) => {
    const old = await serve(dist);
    const { port } = new URL(old.origin);
    const lesson = await learner();
    const controlled = (page) => until(() => page.evaluate(() => navigator.serviceWorker.controller?.state === "activated"));
    await visit(lesson, `${old.origin}event-loop/race/`);
    await controlled(lesson);
    const writing = await learner();
    await visit(writing, `${old.origin}playground/`);
    assert.deepEqual(await run(writing, "console.log('not saved anywhere')"), ["not saved anywhere"]);

    const next = await release(dist, "race", "The race", "The Race");
    await old.close();
    const host = await serve(next.folder, { port });
    t.after(() => Promise.allSettled([host.close(), rm(next.folder, { recursive: true })]));
    await writing.evaluate(async () => void (await navigator.serviceWorker.getRegistration()).update());
    await says(writing, "A new version of the course is here");
    await lesson.bringToFront();
    await visit(lesson, `${host.origin}event-loop/race/`);
    assert.equal(await heading(lesson), "The race", "nobody has asked for it yet");

    await writing.bringToFront();
    await press(writing, "Reload");
    const version = () => writing.evaluate(() => document.querySelector('meta[name="looproom-offline"]')?.content);
    await until(async () => (await version().catch(() => ""))?.includes(next.version));
    const written = await writing.waitForSelector("pierce/.cm-content");
    await until(() => written.evaluate((editor) => editor.innerText.includes("not saved anywhere")));
    await visit(writing, `${host.origin}event-loop/race/`);
    assert.equal(await heading(writing), "The Race");

    await lesson.bringToFront();
    await press(lesson, "Show me without predicting");
    await press(lesson, "Step through it");
    await lesson.waitForSelector(".machine .player");
    assert.equal(await heading(lesson), "The race");
    await lesson.close();
    await writing.close();
  });

  // Firefox has no switch for its quota: the service worker is told what a full device tells it.
  for (const [when, full] of [
    ["from the start", "navigator.storage.estimate = async () => ({ quota: 1e6, usage: 0 });"],
    ["in the middle", "let room = 9; const put = Cache.prototype.put; Cache.prototype.put = function (...all) { if (room-- > 0) return put.apply(this, all); return Promise.reject(new DOMException('full', 'QuotaExceededError')); };"],
  ]) {
    test(`a device that has no room ${when} says so, and keeps nothing half`, async (t) => {
      const folder = await copy(dist);
      await appendFile(join(folder, "sw.js"), `\n${full}\n`);
      const host = await serve(folder);
      t.after(() => Promise.allSettled([host.close(), rm(folder, { recursive: true })]));
      const page = await learner();
      await visit(page, `${host.origin}about/`);
      await page.mouse.move(9, 9);
      await press(page, "Keep the course on this device");
      await says(page, "There is no room");
      assert.deepEqual(await page.evaluate(() => caches.keys()), []);
      await visit(page, `${host.origin}event-loop/race/`);
      assert.equal(await heading(page), "The race");
      await page.close();
    });
  }
});
