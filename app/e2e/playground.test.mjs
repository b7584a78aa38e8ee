// The playground: programs of one's own, good and bad, and links to them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bad, end } from "./bad-programs.mjs";
import { open, visit } from "./browser.mjs";
import { run, write } from "./playground.mjs";
import { browser, site } from "./stage.mjs";

const PATIENCE = { timeout: 30_000 };
const playground = () => `${site.origin}playground/`;

test("a program of one's own runs, and prints what Node prints", async () => {
  const page = await open(browser);
  await visit(page, playground());
  await write(page, "setTimeout(() => console.log('later', { a: [1, 2] }))\nconsole.log('now')");
  assert.deepEqual(await run(page), ["now", "later { a: [ 1, 2 ] }"]);
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a program that rests is run ahead; what it would take long for is run when it is asked for", async () => {
  const page = await open(browser);
  await page.addInitScript(() => {
    globalThis.sent = 0;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (...message) {
      globalThis.sent++;
      return post.apply(this, message);
    };
  });
  const sent = () => page.evaluate(() => globalThis.sent);
  const rested = (count) => page.waitForFunction((count) => globalThis.sent === count, count, PATIENCE);
  await visit(page, playground());
  await write(page, "console.log('warm')");
  await run(page);
  const before = await sent();
  await write(page, "setTimeout(() => console.log('ahead'), 1); console.log('of you')");
  await rested(before + 1);
  await page.waitForTimeout(500);
  assert.deepEqual(await run(page), ["of you", "ahead"]);
  assert.equal(await sent(), before + 1, "asked for once");
  await write(page, "let n = 0; while (n < 100_000) n++; console.log(n)");
  await rested(before + 2);
  await page.waitForTimeout(500);
  assert.deepEqual(await run(page), ["100000"]);
  assert.equal(await sent(), before + 3, "and made again as a whole");
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

const note = (page) => page.locator(".machine-note");

for (const [name, text, limit] of bad) {
  test(`${name} ends with a sentence; the page lives and the next run works`, async () => {
    const page = await open(browser);
    await visit(page, playground());
    await write(page, text);
    assert.match((await end(page, limit)).sentence, limit);
    await write(page, "console.log('again')");
    assert.deepEqual(await run(page), ["again"]);
    await page.context().close();
  });
}

for (const [name, text, line, message] of [
  ["a syntax error", "console.log('a');\nconst x = ;", 2, "Unexpected token ';'"],
  ["nonsense", "Hello there, how are you?", 1, "Unexpected identifier 'there'"],
  ["a thrown error", "function deep() {\n  null.x;\n}\nsetTimeout(deep, 5);", 2, "Cannot read properties of null"],
]) {
  test(`${name} is said with its line, and the line is marked`, async () => {
    const page = await open(browser);
    await visit(page, playground());
    await write(page, text);
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await note(page).filter({ hasText: `Line ${line} of main.js` }).filter({ hasText: message }).waitFor(PATIENCE);
    assert.equal(await page.locator(".machine .p-line.fault").getAttribute("data-line"), String(line));
    await write(page, "console.log('again')");
    assert.deepEqual(await run(page), ["again"]);
    assert.equal(await page.locator(".machine .p-line.fault").count(), 0);
    await page.context().close();
  });
}

test("a link carries program, seed and moment", async () => {
  const page = await open(browser, { permissions: ["clipboard-read", "clipboard-write"] });
  await visit(page, playground());
  await write(page, "console.log('shared')\nsetTimeout(() => console.log('moment'), 5)");
  await page.locator(".seed input").fill("7");
  await run(page);
  await page.keyboard.press("ArrowLeft");
  const there = await page.locator(".machine .player").getAttribute("data-position");
  await page.getByRole("button", { name: "Share" }).first().click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("Link copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await open(browser);
  await visit(other, link);
  await other.waitForFunction((n) => document.querySelector(".machine .player")?.dataset.position === n, there, PATIENCE);
  assert.equal(await other.locator(".seed input").inputValue(), "7");
  assert.deepEqual(other.errors, []);
  await other.context().close();
  await page.context().close();
});

test("a damaged link is reported, and the page is not blank", async () => {
  for (const fragment of ["#p1.AAAA", "#p1.%F0%9F%92%A9", `#p1.${"x".repeat(20_000)}`]) {
    const page = await open(browser);
    await visit(page, playground() + fragment);
    await page.getByText("This link cannot be opened").waitFor();
    await page.locator(".cm-content, .plain-editor").first().waitFor(PATIENCE);
    assert.deepEqual(page.errors, []);
    await page.context().close();
  }
});

test("every outcome of a race is found", async () => {
  const page = await open(browser);
  await visit(page, playground());
  await write(page, "setTimeout(() => console.log('timeout'), 0)\nsetImmediate(() => console.log('immediate'))");
  await page.getByRole("button", { name: "Show every outcome" }).click();
  await page.locator(".outcome-list > li").nth(1).waitFor(PATIENCE);
  const found = await page.locator(".outcome-list pre").allInnerTexts();
  assert.deepEqual(found.map((text) => text.trim().split("\n")).sort(), [["immediate", "timeout"], ["timeout", "immediate"]]);
  await page.context().close();
});

test("files can be added and required", async () => {
  const page = await open(browser);
  await visit(page, playground());
  await page.getByRole("button", { name: "+ file" }).click();
  await page.getByLabel("Name of the new file").fill("lib.js");
  await page.keyboard.press("Enter");
  await write(page, "module.exports = 42");
  await page.getByRole("button", { name: /^main\.js/ }).click();
  await write(page, "console.log(require('./lib'))");
  assert.deepEqual(await run(page), ["42"]);
  await page.context().close();
});

test("an edited program survives a reload", async () => {
  const page = await open(browser);
  await visit(page, playground());
  await write(page, "console.log('kept')");
  await visit(page, playground());
  await page.locator(".cm-content").filter({ hasText: "kept" }).waitFor(PATIENCE);
  await page.context().close();
});
