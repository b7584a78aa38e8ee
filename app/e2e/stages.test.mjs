// The stages beside the loop's: streams with their knobs, listeners, bytes, files and the plug.
import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./axe.mjs";
import { open, visit } from "./browser.mjs";
import { browser, site } from "./stage.mjs";

const PATIENCE = { timeout: 30_000 };

/** Opens a lesson's program on the machine, past its prediction if it has one. */
async function watch(page, lesson, program) {
  await visit(page, `${site.origin}${lesson}/`);
  const predict = page.locator(`.block[data-slot="${program}"] .predict`).first();
  if (await predict.count()) {
    await predict.getByRole("button", { name: "Show me without predicting" }).click();
    await predict.getByRole("button", { name: "Step through it" }).click();
  } else {
    await page.locator(`.block[data-slot="${program}"]`).getByRole("button", { name: "Open on the machine" }).first().click();
  }
  await page.locator(".machine .player").waitFor(PATIENCE);
}

/** Steps on until `found` is true in the page. */
async function stepUntil(page, found, most = 300) {
  await page.locator(".machine [role=slider]").focus();
  await page.keyboard.press("Home");
  for (let i = 0; i < most; i++) {
    if (await page.evaluate(found)) return;
    await page.keyboard.press("ArrowRight");
  }
  assert.fail(`it never came to ${found}`);
}

const pressed = (page) => page.locator(".p-kinds button[aria-pressed=true]").innerText();
const says = (page) => page.locator(".machine .p-say").innerText();

test("streams: a full tank answers false, and drain follows when it is empty", async () => {
  const page = await open(browser);
  await watch(page, "buffers-and-streams/backpressure", "returns");
  assert.equal(await pressed(page), "Streams");
  await stepUntil(page, () => document.querySelector(".ss-tank.full .ss-state.alarming")?.textContent === "needs drain");
  assert.match(await says(page), /write\(\) returns false/);
  assert.match(await page.locator(".ss-tank").getAttribute("aria-label"), /writable buffer: 4 bytes of 4 bytes, needs drain/);
  await stepUntil(page, () => /emits 'drain'/.test(document.querySelector(".machine .p-say")?.textContent));
  assert.equal(await page.locator(".ss-chunk:not([data-chunk^=hand])").count(), 0);
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: "Loop", exact: true }).click();
  await page.locator(".ls-cart").waitFor();
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("streams: back is the way there", async () => {
  const page = await open(browser);
  await watch(page, "buffers-and-streams/backpressure", "returns");
  await stepUntil(page, () => document.querySelectorAll(".ss-chunk").length === 3);
  const there = await page.locator(".ss").innerHTML();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await page.locator(".ss").innerHTML(), there);
  await page.context().close();
});

test("knobs: the program is changed and runs again, and the run before stands behind it", async () => {
  const page = await open(browser);
  await watch(page, "buffers-and-streams/backpressure", "knobs");
  await page.locator(".machine [role=slider]").focus();
  await page.keyboard.press("End");
  const printed = () => page.locator(".machine .p-output").allInnerTexts();
  assert.match((await printed()).join(), /at most 4/);
  const before = await page.locator(".machine .player").getAttribute("data-run");
  await page.getByRole("slider", { name: "heed" }).focus();
  await page.keyboard.press("ArrowLeft");
  await page.waitForFunction((before) => ![null, before].includes(document.querySelector(".machine .player")?.dataset.run), before, PATIENCE);
  await page.locator(".machine [role=slider]").focus();
  await page.keyboard.press("End");
  assert.doesNotMatch((await printed()).join(), /at most 4\b/);
  await page.locator(".ss-ghost").waitFor(PATIENCE);
  await page.getByRole("button", { name: "Reset" }).click();
  assert.equal(await page.locator(".ss-ghost").count(), 0);
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("knobs: turned at a moment, the run is the same up to there", async () => {
  const page = await open(browser);
  await watch(page, "buffers-and-streams/backpressure", "knobs");
  const at = () => page.locator(".machine .player").getAttribute("data-position").then(Number);
  const seen = () => page.evaluate(() => [document.querySelector(".machine .p-say").innerText, document.querySelectorAll(".ss-chunk").length]);
  const stepTo = async (position) => {
    await page.locator(".machine [role=slider]").focus();
    await page.keyboard.press("Home");
    for (let i = 0; i < position; i++) await page.keyboard.press("ArrowRight");
    assert.equal(await at(), position);
  };
  await stepTo(150);
  const there = await seen();
  const before = await page.locator(".machine .player").getAttribute("data-run");
  await page.getByLabel("turn from this moment on").check();
  await page.getByRole("slider", { name: "consume" }).focus();
  await page.keyboard.press("Home");
  await page.waitForFunction((before) => ![null, before].includes(document.querySelector(".machine .player")?.dataset.run), before, PATIENCE);
  assert.ok((await at()) >= 150, "the player goes on from where it was");
  await page.locator(".tl-input").waitFor({ ...PATIENCE, state: "attached" });
  await stepTo(150);
  assert.deepEqual(await seen(), there);
  await page.locator(".machine").getByRole("button", { name: "Edit this" }).click();
  assert.match(await page.locator(".machine .cm-content").innerText(), /const consume = 8; \/\/ 1 to 20 ms; 1 at [\d.]+ ms/);
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("emitter: the listener that is called is marked, in the order of the list", async () => {
  const page = await open(browser);
  await watch(page, "events/emitter", "sync");
  assert.equal(await pressed(page), "Emitter");
  await stepUntil(page, () => document.querySelector(".es-listener.calling .es-nth")?.textContent === "2");
  assert.equal(await page.locator(".es-listener.called").count(), 1);
  assert.match(await says(page), /Listener 2 of 2/);
  assert.deepEqual(await violations(page), []);
  await page.context().close();
});

test("bytes: a change through one view is seen through the other", async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}playground/`);
  await page.locator(".cm-content").click(PATIENCE);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("const all = Buffer.from('hello');\nconst part = all.subarray(1, 3);\npart[0] = 0x21;\nconsole.log(all.toString());");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.locator(".machine .player").waitFor(PATIENCE);
  await page.getByRole("button", { name: "Bytes", exact: true }).click();
  await stepUntil(page, () => document.querySelectorAll(".bs-view").length === 2);
  await stepUntil(page, () => document.querySelectorAll(".bs-cell.fresh").length === 1);
  assert.equal(await page.locator(".bs-cell.fresh b").innerText(), "21");
  assert.match(await says(page), /all, part/);
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("files: the plug is pulled in the middle of an atomic write", async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}playground/`);
  await page.locator(".cm-content").click(PATIENCE);
  await page.keyboard.press("ControlOrMeta+A");
  const program = "const fs = require('fs');\nfs.writeFileSync('a.txt', 'old', { flush: true });\nconst fd = fs.openSync('a.tmp', 'w');\nfs.writeSync(fd, 'new');\nfs.fsyncSync(fd);\nfs.closeSync(fd);\nfs.renameSync('a.tmp', 'a.txt');";
  await page.keyboard.insertText(program);
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.locator(".machine .player").waitFor(PATIENCE);
  await page.getByRole("button", { name: "Files", exact: true }).click();
  await stepUntil(page, () => /a\.tmp is called a\.txt now/.test(document.querySelector(".machine .p-say")?.textContent));
  await page.getByRole("button", { name: "Pull the plug here" }).click();
  const row = page.locator(".fs-row", { has: page.locator(".fs-name", { hasText: /^a\.txt$/ }) });
  assert.match(await row.innerText(), /no such file · “old” · “new”/);
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: "Plug it in again" }).click();
  assert.equal(await page.locator(".fs-row", { hasText: "a.tmp" }).count(), 0);
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("every stage fits a phone", async () => {
  for (const [lesson, program] of [["buffers-and-streams/backpressure", "returns"], ["events/emitter", "sync"], ["files/atomic-writes", "cut-plain"]]) {
    const page = await open(browser, { viewport: { width: 320, height: 640 } });
    await watch(page, lesson, program);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false, `${lesson} scrolls sideways`);
    const over = await page.locator(".p-stage").evaluate((stage) => stage.scrollWidth > stage.clientWidth + 1);
    assert.equal(over, false, `${lesson}: the stage is wider than its place`);
    await page.context().close();
  }
});
