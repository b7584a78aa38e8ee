// Search, commands and the glossary.
import { test } from "node:test";
import assert from "node:assert/strict";
import { violations } from "./axe.mjs";
import { open, visit } from "./browser.mjs";
import { browser, site } from "./stage.mjs";

test("search opens by key, finds names in parts, and goes there", async () => {
  const page = await open(browser);
  await visit(page, site.origin);
  await page.keyboard.press("Control+k");
  const field = page.locator("dialog.palette [role=combobox]");
  await field.waitFor();
  assert.equal(await field.evaluate((element) => element === document.activeElement), true);
  await field.fill("nexttick");
  const first = page.getByRole("option").first();
  await first.locator("mark").first().waitFor();
  assert.equal(await first.getAttribute("aria-selected"), "true");
  await page.keyboard.press("ArrowDown");
  assert.equal(await field.getAttribute("aria-activedescendant"), "palette-1");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.waitForURL(/event-loop|glossary/);
  assert.equal(await page.locator("dialog.palette").count(), 0);
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a slash in the editor is a slash", async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}playground/`);
  await page.mouse.move(50, 50);
  const editor = page.locator(".cm-content");
  await editor.click();
  await page.keyboard.type("/");
  assert.equal(await page.locator("dialog.palette").count(), 0);
  await page.getByRole("button", { name: "Search" }).click();
  await page.locator("dialog.palette [role=combobox]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog.palette").waitFor({ state: "detached" });
  await page.context().close();
});

test("nonsense, wrong letters and markup find what can be found and break nothing", async () => {
  const page = await open(browser);
  await visit(page, site.origin);
  await page.keyboard.press("/");
  const field = page.locator("dialog.palette [role=combobox]");
  await field.fill("microtaks");
  await page.getByRole("option", { name: /microtask/i }).first().waitFor();
  await field.fill("<img src=x onerror=alert(1)>");
  await field.fill("qqqqq");
  await page.getByText("Nothing was found").waitFor();
  await field.fill("dark");
  await page.keyboard.press("Enter");
  await page.waitForSelector("html[data-theme=dark]");
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a part of a lesson has an address", async () => {
  const page = await open(browser);
  await visit(page, site.origin);
  await page.keyboard.press("/");
  await page.locator("dialog.palette [role=combobox]").fill("microtask");
  const part = page.getByRole("option").filter({ hasText: /^part/ }).first();
  await part.click();
  await page.waitForURL(/#/);
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  await page.waitForFunction((id) => {
    const at = document.getElementById(id)?.getBoundingClientRect();
    return at && at.top >= 0 && at.top < innerHeight;
  }, id);
  await page.context().close();
});

test("a word explains itself under the pointer and the keyboard", async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}event-loop/phases/`);
  const word = page.locator("a.term").first();
  await word.hover();
  const card = page.locator(".term-card");
  await card.locator("strong").waitFor();
  await card.hover();
  assert.equal(await card.count(), 1, "the pointer may go onto the card");
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  await page.mouse.move(2, 2);
  await word.focus();
  await card.locator("strong").waitFor();
  const slug = await word.getAttribute("data-term");
  await word.press("Enter");
  await page.waitForURL(/glossary/);
  await page.waitForSelector(`#${slug}`);
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a word is linked once in a lesson, and never in a heading or a question", async () => {
  const page = await open(browser);
  for (const path of ["event-loop/phases/", "event-loop/race/", "event-loop/ticks-and-microtasks/"]) {
    await visit(page, site.origin + path);
    const found = await page.locator("a.term").evaluateAll((words) =>
      words.map((word) => [word.dataset.term, Boolean(word.closest("h1, h2, h3, fieldset, .predict"))]),
    );
    assert.ok(found.length >= 3, `${path}: ${found.length} words`);
    assert.equal(new Set(found.map(([slug]) => slug)).size, found.length, path);
    assert.ok(found.every(([, within]) => !within), path);
  }
  await page.context().close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`search and glossary have no violation (${colorScheme})`, async () => {
    const page = await open(browser, { colorScheme });
    await visit(page, `${site.origin}glossary/`);
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press("/");
    await page.locator("dialog.palette [role=combobox]").fill("loop");
    await page.locator(".palette-line mark").first().waitFor();
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });
}
