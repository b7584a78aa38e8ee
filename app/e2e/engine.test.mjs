// The shipped engine against the native one: the same requests, the same bytes, traces included. `cargo xtask test e2e`
// has the native answers written to target/twins first.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { open, visit } from "./browser.mjs";
import { run, write } from "./playground.mjs";
import { browser, site } from "./stage.mjs";

const twins = new URL("../../target/twins/", import.meta.url);
/** The first byte of a response names its kind. */
const DONE = 2;
/** Programs that one worker answers; then a fresh one takes over. */
const BATCH = 40;

let page, names;
before(async () => {
  names = JSON.parse(await readFile(new URL("names.json", twins)));
  page = await open(browser);
  await visit(page, `${site.origin}playground/`);
});
/** Answers of one worker to some requests, in base64 as they go through the driver's channel. */
const ask = (requests) =>
  page.evaluate(
    async ([requests, done]) => {
      const engine = document.querySelector('meta[name="looproom-engine"]').content;
      const worker = new Worker(new URL(engine, document.baseURI), { type: "module", name: "whole" });
      const hear = (wanted) =>
        new Promise((resolve, reject) => {
          worker.onerror = (event) => reject(new Error(event.message));
          worker.onmessage = ({ data }) => wanted.includes(data[0]) && resolve(data);
        });
      await hear([0]);
      const answers = [];
      for (const request of requests) {
        const bytes = Uint8Array.from(atob(request), (c) => c.charCodeAt(0));
        worker.postMessage(bytes, [bytes.buffer]);
        // A worker that breaks says so, and its words are no answer.
        const answer = await hear([done, 4]);
        const digest = await crypto.subtle.digest("SHA-256", answer);
        answers.push({ kind: answer[0], length: answer.length, digest: [...new Uint8Array(digest)] });
      }
      worker.terminate();
      return answers;
    },
    [requests, DONE],
  );

test("a sample of the recorded programs gives the same bytes in wasm as natively", { timeout: 600_000 }, async () => {
  assert.ok(names.length > 200, `only ${names.length} programs`);
  const different = [];
  for (let from = 0; from < names.length; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, names.length - from) }, (_, i) => from + i);
    const requests = await Promise.all(numbers.map(async (n) => (await readFile(new URL(`${n}.request`, twins))).toString("base64")));
    const answers = await ask(requests);
    for (const [i, n] of numbers.entries()) {
      const native = await readFile(new URL(`${n}.response`, twins));
      const digest = [...new Uint8Array(await crypto.subtle.digest("SHA-256", native))];
      const same = answers[i].length === native.length && digest.every((byte, at) => byte === answers[i].digest[at]);
      if (!same) different.push(`${names[n]}: kind ${answers[i].kind}, ${answers[i].length} bytes against ${native.length}`);
    }
  }
  assert.deepEqual(different, []);
});

/** A playground that gets the rest of the engine only when `comes` says so of that request: the first, the second… */
async function playground(comes) {
  const page = await open(browser);
  let asked = 0;
  await page.context().route("**/rest.wasm", (route) => (comes(++asked) ? route.continue() : route.abort()));
  await visit(page, `${site.origin}playground/`);
  page.asked = () => asked;
  return page;
}

const RARE = `console.log(require('zlib').gunzipSync(require('zlib').gzipSync('all of it')).toString())`;

test("what the first part of the engine has runs without the rest", async () => {
  const page = await playground(() => false);
  await write(page, "setTimeout(() => console.log('later'))");
  assert.deepEqual(await run(page), ["later"]);
  // Neither does what follows: what is over is taken apart, and the next process is made.
  await page.waitForTimeout(1000);
  assert.equal(page.asked(), 1);
  await page.context().close();
});

test("a run that needs the rest before it has arrived is repeated with it", async () => {
  const page = await playground((time) => time > 1);
  await write(page, RARE);
  assert.deepEqual(await run(page), ["all of it"]);
  assert.equal(page.asked(), 2);
  await page.context().close();
});

test("where the rest cannot be had, the page says so, and what the first part has still runs", async () => {
  const page = await playground(() => false);
  await write(page, RARE);
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByText("The engine could not be loaded").first().waitFor({ timeout: 30_000 });
  await write(page, "console.log('again')");
  assert.deepEqual(await run(page), ["again"]);
  await page.context().close();
});
