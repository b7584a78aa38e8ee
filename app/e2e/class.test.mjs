// Links for a class: chosen lessons in a chosen order, solutions hidden, questions on paper; a lesson in another language.
import { test } from "node:test";
import assert from "node:assert/strict";
import { violations } from "./axe.mjs";
import { open, visit } from "./browser.mjs";
import { browser, site } from "./stage.mjs";

test("a class has its lessons in its order, and the link's wish goes along", async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}?deck=race,phases&hide=solutions`);
  const titles = page.locator(".lesson-item a");
  await page.waitForFunction(() => document.querySelectorAll(".lesson-item").length === 2);
  assert.deepEqual(await titles.allTextContents(), ["The race", "Around the loop"]);
  await titles.first().click();
  await page.waitForURL(/event-loop\/race\/\?deck=race,phases&hide=solutions/);
  await page.getByRole("heading", { level: 1, name: "The race" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Show me without predicting" }).count(), 0);
  await page.locator(".neighbours .next").click();
  await page.waitForURL(/event-loop\/phases\/\?deck=race,phases/);
  assert.equal(await page.locator(".neighbours .next").count(), 0, "it is the last lesson of the class");
  await page.reload();
  await page.waitForSelector("html[data-alive]");
  await page.waitForFunction(() => document.querySelectorAll(".dots .dot").length === 2);
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a link with unknown lessons says so", async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}?deck=%3Cb%3E,race,nothing`);
  await page.getByText("names 2 lessons that the course does not have").waitFor();
  await page.waitForFunction(() => document.querySelectorAll(".lesson-item").length === 1);
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a sheet has every question, and the answers on pages of their own", async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}event-loop/race/sheet/`);
  await page.locator(".sheet-answers").waitFor();
  const asked = await page.locator(".sheet > .sheet-tasks > li").count();
  assert.equal(asked, await page.locator(".sheet-answers .sheet-tasks > li").count());
  assert.ok(asked >= 6, `${asked} tasks`);
  assert.deepEqual(await violations(page), []);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  assert.ok((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length >= 2);
  await visit(page, `${site.origin}event-loop/race/sheet/?hide=solutions`);
  await page.locator(".sheet").waitFor();
  await page.locator(".sheet-answers").waitFor({ state: "detached" });
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a lesson is there in another language, with the words around it and the same answers", async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}event-loop/race/`);
  await page.getByRole("link", { name: "Deutsch" }).click();
  await page.waitForURL(/\/de\/event-loop\/race\//);
  await page.waitForSelector("html[data-alive][lang=de]");
  await page.getByRole("heading", { level: 1, name: "Das Rennen" }).waitFor();
  assert.equal(await page.locator(".predict .eyebrow").first().textContent(), "Vorhersagen");
  await page.getByRole("button", { name: "Festlegen und starten" }).first().click();
  await page.locator(".machine .player").waitFor();
  await page.locator(".predict.answered").first().waitFor();
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(page.errors, []);
  const said = await page.locator(".predict.answered table tbody tr").count();
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForSelector("html[data-alive][lang=en]");
  await page.locator(".predict.answered").first().waitFor();
  assert.equal(await page.locator(".predict.answered table tbody tr").count(), said, "the answer is the same person's");
  await page.context().close();
});

test("the design page shows what the tokens are", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await open(browser, { colorScheme });
    await visit(page, `${site.origin}design/`);
    await page.locator(".design-swatch").first().waitFor();
    const values = await page.locator(".design-value").allTextContents();
    assert.ok(values.length > 30 && values.every((value) => value.trim()), values.join("|"));
    const background = await page.locator('[data-token="--c-timers"]').evaluate((it) => getComputedStyle(it).backgroundColor);
    assert.equal(background, colorScheme === "light" ? "rgb(0, 114, 178)" : "rgb(107, 185, 240)");
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(page.errors, []);
    await page.context().close();
  }
});
