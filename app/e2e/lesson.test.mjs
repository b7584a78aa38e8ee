// A lesson, as a person takes it: predict, be graded, look at the moment, step back, come back another day.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, visit } from "./browser.mjs";
import { serve } from "./server.mjs";
import { browser, dist, site } from "./stage.mjs";

const race = () => `${site.origin}event-loop/race/`;
const position = (page) => page.locator(".machine .player").getAttribute("data-position").then(Number);
const lines = (page) => page.locator(".predict .sorter-row .grip code").allInnerTexts();

/** The first prediction of a page. */
const predict = (page) => page.locator(".predict").first();

test("a prediction is graded line by line, and the first wrong line opens its moment", async () => {
  const page = await open(browser);
  await visit(page, race());
  assert.equal(await page.locator(".machine .player").count(), 0, "nothing runs before the prediction");
  await predict(page).getByRole("button", { name: "Commit and run" }).click();
  await predict(page).locator(".beside").waitFor();
  const wrong = predict(page).locator(".beside tr.first-wrong");
  assert.equal(await wrong.count(), 1, "the offered order is never right");
  const expected = await wrong.locator(".truth code").innerText();
  await predict(page).getByRole("button", { name: "Show me why" }).click();
  await page.waitForFunction(() => Number(document.querySelector(".machine .player")?.dataset.position) > 0);
  const outputs = await page.locator(".machine .p-output").allInnerTexts();
  assert.equal(outputs.at(-1)?.trim(), expected, "the console ends with the line in question");
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("step forward, back, and the engine was never asked for", async () => {
  const own = await serve(dist);
  const page = await open(browser);
  await visit(page, `${own.origin}event-loop/race/`);
  await predict(page).getByRole("button", { name: "Show me without predicting" }).click();
  await predict(page).getByRole("button", { name: "Step through it" }).click();
  await page.locator(".machine .player").waitFor();
  // The focus is on the button that was pressed: the arrows are the machine's all the same.
  const first = await position(page);
  await page.keyboard.press("ArrowRight");
  assert.equal(await position(page), first + 1);
  await page.locator(".machine .player [role=slider]").focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press("ArrowRight");
  const there = await position(page);
  assert.ok(there > 0);
  await page.keyboard.press("ArrowLeft");
  assert.equal(await position(page), there - 1);
  assert.deepEqual(own.requests.filter((path) => /engine/.test(path)), []);
  await page.context().close();
  await own.close();
});

test("answers are there after a reload", async () => {
  const page = await open(browser);
  await visit(page, race());
  await predict(page).getByRole("button", { name: "Commit and run" }).click();
  await predict(page).locator(".beside").waitFor();
  await visit(page, race());
  await predict(page).locator(".beside").waitFor();
  await predict(page).getByRole("button", { name: "Predict again" }).click();
  await predict(page).locator(".sorter").waitFor();
  await page.context().close();
});

test("lines are sorted with the keyboard alone", async () => {
  const page = await open(browser);
  await visit(page, race());
  const before = await lines(page);
  await predict(page).locator(".grip").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const after = await lines(page);
  assert.equal(after[2], before[0]);
  assert.equal(await page.evaluate(() => document.activeElement.querySelector("code").innerText), before[0], "the focus moves along");
  await page.keyboard.press("ArrowUp");
  assert.equal((await lines(page))[1], before[0]);
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement.innerText)) === "Commit and run") break;
  }
  await page.keyboard.press("Enter");
  await predict(page).locator(".beside").waitFor();
  await page.context().close();
});

test("lines are sorted by dragging", async () => {
  const page = await open(browser);
  await visit(page, race());
  const before = await lines(page);
  const rows = predict(page).locator(".sorter-row");
  const from = await rows.nth(0).locator(".grip").boundingBox();
  const to = await rows.nth(3).boundingBox();
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  assert.equal((await lines(page))[3], before[0]);
  await page.context().close();
});

test("every question of a lesson explains a wrong answer", async () => {
  const page = await open(browser);
  await visit(page, race());
  const questions = page.locator("form.question");
  assert.ok((await questions.count()) >= 3);
  for (const question of await questions.all()) {
    const options = question.locator("input[type=radio], input[type=checkbox]");
    if ((await options.count()) > 0) await options.last().check();
    else if ((await question.locator("input").count()) > 0) await question.locator("input").fill("987654");
    await question.getByRole("button", { name: "Check" }).click();
    await question.locator(".verdict .result").waitFor();
    assert.ok((await question.locator(".verdict .reason").first().innerText()).length > 15);
  }
  await page.context().close();
});

test("on a phone one place is shown at a time", async () => {
  const page = await open(browser, { viewport: { width: 360, height: 740 }, hasTouch: true });
  await visit(page, race());
  assert.ok(await page.locator("#text").isVisible());
  assert.ok(!(await page.locator("#machine").isVisible()));
  await predict(page).getByRole("button", { name: "Show me without predicting" }).tap();
  await predict(page).getByRole("button", { name: "Step through it" }).tap();
  await page.locator("#machine .player").waitFor();
  assert.ok(!(await page.locator("#text").isVisible()));
  const slider = await page.locator("#machine [role=slider]").boundingBox();
  assert.ok(slider.y > 740 / 2, "the timeline is under the thumb");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 360, `nothing is wider than the screen: ${wide}`);
  await page.context().close();
});
