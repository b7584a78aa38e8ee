// Measures what a visitor waits for, on the built site in Chromium, and prints it as one JSON object.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { bad, end } from "./bad-programs.mjs";
import { launch, open, visit } from "./browser.mjs";
import { write } from "./playground.mjs";
import { serve } from "./server.mjs";

const dist = new URL("../../dist", import.meta.url).pathname;
const PATIENCE = { timeout: 60_000 };
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Bytes of the files behind these paths, at brotli's best. */
async function packed(paths) {
  let sum = 0;
  for (const path of new Set(paths)) {
    const bytes = await readFile(join(dist, path.endsWith("/") ? `${path}index.html` : path)).catch(() => Buffer.alloc(0));
    sum += brotliCompressSync(bytes).length;
  }
  return sum;
}

/** Milliseconds in the page from a press of the button until the first frame that shows `selector` anew is laid out and
 * painted: the next task of the highest urgency comes after that, and before whatever else the page has to do. */
async function pressToFrame(button, selector) {
  return button.evaluate(
    (element, selector) =>
      new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`${selector} did not appear`)), 10_000);
        // The player of a new run is another element, or the same one that says so.
        const run = (shown) => shown && `${shown.dataset.run}`;
        const [before, of] = [document.querySelector(selector), run(document.querySelector(selector))];
        const from = performance.now();
        const look = () => {
          const now = document.querySelector(selector);
          if (now && (now !== before || run(now) !== of)) scheduler.postTask(() => resolve(performance.now() - from), { priority: "user-blocking" });
          else requestAnimationFrame(look);
        };
        element.click();
        requestAnimationFrame(look);
      }),
    selector,
  );
}

async function press(page, name) {
  return page.getByRole("button", { name, exact: true }).first().elementHandle();
}

const figures = {};
const browser = await launch();

/** A program in a frame before anybody presses Run, and everything that the service worker keeps. */
async function away() {
  const site = await serve(dist);
  const page = await open(browser);
  await page.goto(`${site.origin}embed/#code=${encodeURIComponent("console.log('here')")}`);
  await page.getByRole("button", { name: "Run" }).waitFor(PATIENCE);
  figures.embed = await packed(site.requests.filter((path) => !/favicon/.test(path)));
  await page.context().close();
  await site.close();
  const worker = await readFile(join(dist, "sw.js"), "utf8");
  const { files } = JSON.parse(worker.slice(worker.indexOf("{"), worker.indexOf(";\n")));
  figures.offline = await packed(files.map(([path]) => path || "index.html"));
}

/** A first visit, until the engine is asked for; then a lesson's own program. */
async function lesson() {
  const site = await serve(dist);
  const page = await open(browser);
  await visit(page, `${site.origin}event-loop/race/`);
  const first = site.requests.filter((path) => !/engine|favicon/.test(path));
  figures.firstVisit = await packed(first);
  await page.context().close();
  const before = site.requests.length;
  const home = await open(browser);
  await visit(home, site.origin);
  await home.locator(".hero-say button").waitFor(PATIENCE);
  figures.firstVisitHome = await packed(site.requests.slice(before).filter((path) => !/engine|favicon/.test(path)));
  await home.context().close();
  const times = [];
  for (let i = 0; i < 5; i++) {
    // A person who is new each time: whoever has been here finds the answer of last time.
    const page = await open(browser);
    await visit(page, `${site.origin}event-loop/race/`);
    const predict = page.locator(".predict").first();
    const button = await predict.getByRole("button", { name: "Commit and run" }).elementHandle();
    // Whoever presses has come to the button, which is when the machine is fetched, and has read the lines a second long.
    await predict.getByRole("button", { name: "Commit and run" }).hover();
    await page.locator(".machine .locked-note").waitFor(PATIENCE);
    await page.waitForTimeout(1_000);
    times.push(await pressToFrame(button, ".machine .player"));
    await page.context().close();
  }
  figures.lessonRun = median(times);
  await site.close();
}

/** Drags the timeline there and back; the work of a frame, and how many records there are. */
async function scrub(page) {
  return page.locator(".machine [role=slider]").evaluate(async (slider) => {
    const box = slider.getBoundingClientRect();
    const at = (part) => ({ clientX: box.left + box.width * part, clientY: box.top + box.height / 2, bubbles: true, pointerId: 1, isPrimary: true, button: 0, buttons: 1 });
    const frame = () => new Promise(requestAnimationFrame);
    slider.dispatchEvent(new PointerEvent("pointerdown", at(0)));
    const times = [];
    for (let i = 1; i <= 120; i++) {
      await frame();
      const from = performance.now();
      slider.dispatchEvent(new PointerEvent("pointermove", at(((i * 37) % 120) / 120)));
      await new Promise((done) => setTimeout(done));
      document.body.getBoundingClientRect();
      times.push(performance.now() - from);
    }
    slider.dispatchEvent(new PointerEvent("pointerup", at(1)));
    return { records: Number(slider.getAttribute("aria-valuemax")), frame: times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] };
  });
}

/** The playground with a warm engine. */
async function playground() {
  const site = await serve(dist);
  const page = await open(browser, { viewport: { width: 1920, height: 1080 } });
  await visit(page, `${site.origin}playground/`);
  await write(page, "console.log('warm')");
  await pressToFrame(await press(page, "Run"), ".machine .player");
  while (!site.requests.some((path) => /rest/.test(path))) await page.waitForTimeout(100);
  const [engine, rest] = [true, false].map((first) => site.requests.filter((path) => /engine/.test(path) && first !== /rest/.test(path)));
  figures.engine = await packed(engine);
  figures.engineRest = await packed(rest);
  const line = (n) => `setTimeout(() => console.log('t${n}'), ${n % 3}); Promise.resolve().then(() => console.log('m${n}'));`;
  // Whoever presses has come to the button: the editor has drawn what was typed, and the run has been made ahead.
  const ready = () => page.waitForTimeout(500);
  // Whoever presses Ctrl+Enter has not: what was typed is drawn, no more.
  const drawn = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  for (const [name, come, first] of [["editedRun", ready, 0], ["editedAtOnce", drawn, 100]]) {
    const times = [];
    for (let i = first; i < first + 7; i++) {
      await write(page, Array.from({ length: 20 }, (_, n) => line(n + i)).join("\n"));
      await come();
      times.push(await pressToFrame(await press(page, "Run"), ".machine .player"));
      // The next process is made.
      await ready();
    }
    figures[name] = median(times);
  }
  await write(page, "const t = Date.now();\nwhile (Date.now() - t < 5000);\nconsole.log('over');");
  await ready();
  figures.busyLoop = await pressToFrame(await press(page, "Run"), ".machine .player");
  await write(page, "let n = 0;\nconst f = () => { if (++n < 900) setImmediate(f); };\nf();\nfor (let i = 0; i < 300; i++) Promise.resolve().then(() => n);");
  await pressToFrame(await press(page, "Run"), ".machine .player");
  figures.scrub = await scrub(page);
  const streams = `const { Readable, PassThrough, Writable } = require('stream');
let n = 0;
const marks = { objectMode: true, highWaterMark: 250 };
const source = new Readable({ ...marks, read() { this.push(n < 2400 ? n++ : null); } });
const through = new PassThrough(marks);
const sink = (ms) => new Writable({ ...marks, write(chunk, encoding, done) { setTimeout(done, ms); } });
source.pipe(through);
through.pipe(sink(1));
through.pipe(sink(2));`;
  await write(page, streams);
  await pressToFrame(await press(page, "Run"), ".machine .player");
  await page.getByRole("button", { name: "Streams", exact: true }).click();
  await page.locator(".ss-tank").first().waitFor(PATIENCE);
  figures.streams = await scrub(page);
  await page.context().close();
  await site.close();
}

/** Programs that do not end: until the page says so. */
async function badInput() {
  const site = await serve(dist);
  figures.badInput = {};
  for (const [name, text, words] of bad) {
    const page = await open(browser);
    await visit(page, `${site.origin}playground/`);
    await write(page, "console.log('warm')");
    await pressToFrame(await press(page, "Run"), ".machine .player");
    await write(page, text);
    const { sentence, took } = await end(page, words);
    if (!words.test(sentence)) throw new Error(`${name} ended with: ${sentence.slice(0, 300)}`);
    figures.badInput[name] = took;
    await page.context().close();
  }
  await site.close();
}

// `node figures.mjs badInput` measures a part.
for (const part of [away, lesson, playground, badInput]) {
  if (process.argv.length < 3 || process.argv.includes(part.name)) await part();
}
await browser.close();
console.log(JSON.stringify(figures));
