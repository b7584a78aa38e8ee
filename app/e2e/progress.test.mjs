// Progress and review, as a person has them: answered, kept, resumed, reviewed, taken along, and never lost.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { open, visit } from "./browser.mjs";
import { violations } from "./axe.mjs";
import { document, firstForm, keep, kept, sample, tasks } from "./kept.mjs";
import { browser, site } from "./stage.mjs";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (path) => `${site.origin}${path}`;
const race = () => at("event-loop/race/");
const predict = (page) => page.locator(".predict").first();

async function answer(page) {
  await predict(page).getByRole("button", { name: "Commit and run" }).click();
  await predict(page).locator(".beside").waitFor();
}

/** Opens a page on which this is kept. */
async function openWith(text, path, options) {
  const page = await open(browser, options);
  await page.goto(at("theme.js"));
  await keep(page, text);
  await visit(page, at(path));
  return page;
}

/** Chooses a file on the progress page. */
async function choose(page, name, text) {
  const file = join(tmpdir(), `looproom-${process.pid}-${name}`);
  await writeFile(file, text);
  await page.getByLabel("Open a file").setInputFiles(file);
}

test("an answer is kept with its time, and the course goes on at the place where the reading stopped", async () => {
  const page = await open(browser);
  await visit(page, race());
  await answer(page);
  const before = Date.now();
  const first = await document(page, (found) => tasks(found).length === 1);
  const [entry] = first.lessons.race.tasks["predict-race"].answers;
  assert.equal(entry.outcome, "wrong", "the offered order is never right");
  assert.ok(before - entry.at < HOUR && entry.at <= Date.now());
  await page.locator("#b6").evaluate((block) => block.scrollIntoView());
  const { block } = (await document(page, (found) => found.lessons.race.place)).lessons.race.place;
  assert.ok(block >= 5, `the place is ${block}`);
  await visit(page, at(""));
  await page.getByRole("link", { name: "Go on: The race" }).click();
  await page.waitForFunction((block) => Math.abs(globalThis.document.querySelector(`#b${block}`)?.getBoundingClientRect().top) < 200, block);
  await predict(page).locator(".beside").waitFor();
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a question about a program comes back as another program", async () => {
  const page = await openWith(sample(HOUR, "timers/third-beat"), "review/");
  const text = page.locator(".review-sheet");
  await text.getByRole("button", { name: "Show me without predicting" }).click();
  await text.getByText("This question comes back in").waitFor();
  const found = await document(page, (found) => found.lessons.timers.tasks["third-beat"].answers.length === 2);
  const last = found.lessons.timers.tasks["third-beat"].answers.at(-1);
  assert.deepEqual([last.review, last.variant, last.outcome], [true, 0, "skipped"]);
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a question without a program comes back with its options in other places, and the answer is kept by those of the lesson", async () => {
  const page = await openWith(sample(HOUR, "phases/sleeping"), "event-loop/phases/");
  const options = () => page.locator("label", { has: page.locator('[name="question-sleeping"]') });
  // In the lesson the option that was chosen carries a mark on a line of its own.
  const texts = async () => (await options().allInnerTexts()).map((text) => text.split("\n")[0]);
  const lesson = await texts();
  await visit(page, at("review/"));
  await page.locator(".review-sheet").waitFor();
  assert.deepEqual(await texts(), [...lesson.slice(1), lesson[0]]);
  await options().first().click();
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByText("This question comes back in").waitFor();
  const found = await document(page, (found) => found.lessons.phases.tasks.sleeping.answers.length === 2);
  assert.deepEqual(found.lessons.phases.tasks.sleeping.answers.at(-1).answer, { choices: [1] });
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a question that is due comes back as a variant, and says when it comes again", async () => {
  const page = await openWith(sample(HOUR, "timers/predict-deadlines", "race/predict-race"), "");
  await page.getByRole("link", { name: "Review: 2 due" }).click();
  const text = page.locator(".review-sheet");
  for (const left of [1, 0]) {
    await text.getByRole("button", { name: "Show me without predicting" }).click();
    await text.getByText("This question comes back in 10 minutes").waitFor();
    await text.getByRole("button", { name: "Next question" }).click();
    if (left) await text.getByText(`Review · ${left} due`).waitFor();
  }
  await page.getByText("Nothing is due. The next question comes back in").waitFor();
  const found = await document(page, (found) => tasks(found).length === 4);
  const last = found.lessons.timers.tasks["predict-deadlines"].answers.at(-1);
  assert.deepEqual([last.review, last.variant, last.outcome], [true, 0, "skipped"]);
  const own = await readFile(new URL("../../content/chapters/02-event-loop/05-timers/programs/deadlines.js", import.meta.url), "utf8");
  await page.getByRole("button", { name: "Practise ahead" }).click();
  for (let i = 0; i < 2; i++) {
    if (await text.getByText("Timers").count()) break;
    await text.getByRole("button", { name: "Not now" }).click();
  }
  await page.locator(".machine .listing").first().waitFor();
  const shown = await page.locator(".machine .listing code").first().innerText();
  assert.notEqual(shown.replace(/\s/g, ""), own.replace(/\s/g, ""));
  await visit(page, at("event-loop/timers/"));
  await page.locator(".predict.answered").waitFor();
  assert.equal(await page.locator(".predict.answered").count(), 1, "the lesson shows its own answer");
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a right answer stays away for days, and the weakest comes first", async () => {
  const weak = sample(40 * DAY, "race/predict-race");
  const strong = sample(HOUR, "phases/sleeping");
  const page = await openWith({ ...weak, lessons: { ...weak.lessons, ...strong.lessons } }, "review/");
  const sheet = page.locator(".review-sheet");
  await sheet.getByRole("heading", { name: "The race" }).waitFor();
  await sheet.getByRole("button", { name: "Not now" }).click();
  await sheet.getByText("A server waits for connections").waitFor();
  await sheet.getByText("It sleeps in the poll phase, for at most 10 seconds.").click();
  await sheet.getByRole("button", { name: "Check" }).click();
  await sheet.getByText(/This question comes back on \d+ \w+ \d{4}/).waitFor();
  await page.context().close();
});

test("what is saved as a file and forgotten comes back from the file", async () => {
  const page = await openWith(sample(DAY, "race/predict-race", "timers/predict-clear"), "progress/");
  await page.getByText("2 tasks answered").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a file" }).click()]);
  const saved = await readFile(await download.path(), "utf8");
  assert.match(saved, /^\{\n {2}"looproom": "progress"|"version": 2/);
  await page.getByRole("button", { name: "Forget my answers" }).click();
  await page.getByRole("button", { name: "Yes, forget all my answers" }).click();
  await page.getByText("Nothing is answered yet.").waitFor();
  const empty = await document(page, (found) => found.epoch > 0);
  assert.deepEqual(empty.lessons, {});
  await choose(page, "saved.json", saved);
  await page.getByText("The file holds 2 answers in 2 lessons").waitFor();
  await page.getByText("Adding brings 2 answers").waitFor();
  await page.getByRole("button", { name: "Add to what is here" }).click();
  const back = await document(page, (found) => tasks(found).length === 2);
  assert.deepEqual(back.lessons, JSON.parse(saved).lessons);
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a file can replace what is here", async () => {
  const page = await openWith(sample(DAY, "race/predict-race"), "progress/");
  await choose(page, "other.json", JSON.stringify(sample(HOUR, "timers/predict-clear")));
  await page.getByText("Replacing removes one answer here").waitFor();
  await page.getByRole("button", { name: "Replace what is here" }).click();
  const found = await document(page, (found) => found.epoch > 0);
  assert.deepEqual(tasks(found), ["timers/predict-clear"]);
  await page.context().close();
});

test("files that are damaged, older or newer are told apart, and none costs what is here", async () => {
  const page = await openWith(sample(DAY, "race/predict-race"), "progress/");
  const text = JSON.stringify(sample(DAY, "timers/predict-clear"));
  for (const damaged of [text.slice(0, -9), "no JSON", `{"looproom":"deck","version":2}`, "1.garbage!"]) {
    await choose(page, "damaged.json", damaged);
    await page.getByText("This file cannot be used").waitFor();
    await page.getByText("Nothing was changed.").waitFor();
  }
  await choose(page, "older.json", firstForm("timers", "predict-unref", "exit"));
  await page.getByText("The file holds one answer in one lesson").waitFor();
  await page.getByRole("button", { name: "Add to what is here" }).click();
  await document(page, (found) => found.lessons.timers?.tasks["predict-unref"]);
  const newer = sample(DAY, "phases/sleeping", "phases/alive");
  newer.version = 3;
  newer.lessons.phases.tasks.alive.answers[0].outcome = "pondered";
  await choose(page, "newer.json", JSON.stringify(newer));
  await page.getByText("made by a newer version").waitFor();
  await page.getByText("One entry of the file cannot be read", { exact: false }).or(page.getByText("one entry of the file cannot be read")).waitFor();
  await page.getByRole("button", { name: "Add to what is here" }).click();
  const found = await document(page, (found) => found.lessons.phases);
  assert.deepEqual(tasks(found).sort(), ["phases/sleeping", "race/predict-race", "timers/predict-unref"]);
  assert.equal(await page.locator("img, script:not([src])").count(), 0);
  await page.context().close();
});

test("answers in the form that came first are taken over once", async () => {
  const page = await open(browser);
  await page.goto(at("theme.js"));
  await page.evaluate((text) => localStorage.setItem("looproom.progress", text), firstForm("race", "predict-race", "start"));
  await visit(page, race());
  await predict(page).locator(".beside").waitFor();
  const found = await document(page, (found) => tasks(found).length === 1);
  assert.equal(found.lessons.race.tasks["predict-race"].answers[0].outcome, "right");
  await page.waitForFunction(() => localStorage.getItem("looproom.progress") === null);
  await page.context().close();
});

test("damaged data is set aside, and what is whole of it stays", async () => {
  const page = await openWith("{ no more", "");
  await page.getByText("could not be read").waitFor();
  assert.equal(await kept(page, "progress.damaged"), "{ no more");
  const partly = sample(DAY, "race/predict-race", "race/x");
  partly.lessons.race.tasks.x.answers[0].at = "yesterday";
  await keep(page, partly);
  await visit(page, at("progress/"));
  await page.getByText("One entry of your progress could not be read").waitFor();
  await page.getByText("1 task answered").waitFor();
  // What was set aside before is still there.
  assert.equal(await kept(page, "progress.damaged"), "{ no more");
  assert.equal(JSON.parse(await kept(page, "progress.damaged.1")).lessons.race.tasks.x.answers[0].at, "yesterday");
  assert.equal(await page.getByRole("button", { name: /Save what was found/ }).count(), 2);
  await page.context().close();
});

test("what was set aside can be saved as it was found, and removed", async () => {
  const odd = '{"looproom":"progress"\r\n\t"käse": "🧀",\u0000 no more';
  const page = await openWith(odd, "progress/");
  await page.getByText("On the page “Progress” you can save what was found").waitFor();
  const saved = async (button) => {
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return readFile(await download.path());
  };
  const save = page.getByRole("button", { name: /Save what was found/ });
  assert.deepEqual(await saved(save), Buffer.from(odd));
  // The form that came first was kept elsewhere, and has a place of its own.
  await page.evaluate(() => localStorage.setItem("looproom.progress", "1.garbage!"));
  await visit(page, at("progress/"));
  await save.nth(1).waitFor();
  assert.deepEqual((await Promise.all([saved(save.first())])).concat(await saved(save.nth(1))).map(String), ["1.garbage!", odd]);
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: "Remove it" }).click();
  await save.first().waitFor({ state: "detached" });
  assert.equal(await kept(page, "progress.damaged"), undefined);
  await visit(page, at("progress/"));
  await page.getByText("Nothing is answered yet.").waitFor();
  assert.equal(await save.count(), 0);
  await page.context().close();
});

test("data of a newer version is shown and not touched", async () => {
  const newer = { ...sample(DAY, "race/predict-race"), version: 3, mood: "blue" };
  const page = await openWith(newer, "event-loop/race/");
  await page.getByText("kept by a newer version of Looproom").waitFor();
  await predict(page).locator(".beside").waitFor();
  await page.locator("form.question").first().locator("input").first().check();
  await page.locator("form.question").first().getByRole("button", { name: "Check" }).click();
  await page.waitForTimeout(1_000);
  assert.deepEqual(JSON.parse(await kept(page)), newer);
  await page.context().close();
});

const full = () => {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("no room", "QuotaExceededError");
  };
};
const blocked = () => {
  IDBFactory.prototype.open = () => {
    throw new DOMException("not here", "SecurityError");
  };
};
for (const [what, refuse, says] of [
  ["full", full, "the browser's storage is full"],
  ["blocked", blocked, "this browser gives the page no storage"],
]) {
  test(`with storage that is ${what} the page goes on and says so`, async () => {
    const page = await open(browser);
    await page.addInitScript(refuse);
    await visit(page, race());
    await answer(page);
    await page.getByText(says).waitFor();
    assert.ok(await predict(page).locator(".beside").isVisible());
    await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Progress" }).click();
    await page.getByText("1 task answered").waitFor();
    await page.getByText("This browser keeps nothing").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a file" }).click()]);
    assert.deepEqual(tasks(JSON.parse(await readFile(await download.path(), "utf8"))), ["race/predict-race"]);
    await page.context().close();
  });
}

test("an answer that is given and left at once is there the next time", async () => {
  const page = await open(browser);
  // The keeper never arrives in this visit.
  await page.route("**/split_desk.wasm", (route) => route.abort());
  await visit(page, race());
  await answer(page);
  await page.getByText("cannot be kept yet").waitFor();
  await page.unroute("**/split_desk.wasm");
  await visit(page, race());
  await predict(page).locator(".beside").waitFor();
  const found = await document(page, (found) => tasks(found).length === 1);
  assert.deepEqual(tasks(found), ["race/predict-race"]);
  await page.waitForFunction(() => localStorage.getItem("looproom.deeds") === null);
  await page.context().close();
});

test("two tabs take nothing from each other", async () => {
  const one = await open(browser);
  await visit(one, race());
  const two = await one.context().newPage();
  await visit(two, race());
  await two.mouse.move(9, 9);
  await two.waitForLoadState("networkidle");
  await answer(one);
  await predict(two).locator(".beside").waitFor();
  const question = two.locator("form.question").first();
  await question.locator("input").first().check();
  // Both at once: each writes what it knows.
  await Promise.all([
    question.getByRole("button", { name: "Check" }).click(),
    one.locator(".predict").nth(1).getByRole("button", { name: "Show me without predicting" }).click(),
  ]);
  const found = await document(one, (found) => tasks(found).length === 3);
  assert.equal(new Set(tasks(found)).size, 3);
  await visit(one, at("progress/"));
  await one.getByText("3 tasks answered").waitFor();
  await one.getByRole("button", { name: "Forget my answers" }).click();
  await one.getByRole("button", { name: "Yes, forget all my answers" }).click();
  await predict(two).locator(".sorter").waitFor();
  await answer(two);
  const since = await document(two, (found) => tasks(found).length > 0);
  assert.deepEqual(tasks(since), ["race/predict-race"], "what was forgotten does not come back");
  await one.context().close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`progress and review pass axe when there is something in them, ${colorScheme}`, async () => {
    const page = await openWith(sample(HOUR, "timers/predict-deadlines", "phases/sleeping"), "progress/", { colorScheme, reducedMotion: "reduce" });
    await page.getByText("2 tasks answered").waitFor();
    await page.getByRole("button", { name: "Every answer" }).first().click();
    await choose(page, "other.json", JSON.stringify(sample(HOUR, "timers/predict-clear")));
    await page.getByText("The file holds").waitFor();
    assert.deepEqual(await violations(page), []);
    await page.getByRole("link", { name: /^Review: / }).click();
    for (let i = 0; i < 2; i++) {
      await page.locator(".review-sheet h1").waitFor();
      assert.deepEqual(await violations(page), []);
      await page.getByRole("button", { name: "Not now" }).click();
    }
    assert.deepEqual(page.errors, []);
    await page.context().close();
  });
}

test("on paper there is what was done, and nothing to press", async () => {
  const page = await openWith(sample(DAY, "timers/predict-deadlines", "race/predict-race"), "progress/");
  await page.getByText("2 tasks answered").waitFor();
  await page.emulateMedia({ media: "print" });
  // The page is laid out for paper when its styles are all there.
  for (const gone of [".bar", ".foot", "button", "input"]) {
    await page.waitForFunction((gone) => document.querySelectorAll(gone).values().every((element) => !element.checkVisibility()), gone);
  }
  assert.ok(await page.getByText("Looproom, ", { exact: false }).first().isVisible());
  assert.ok(await page.getByText("1 of 9 answered").first().isVisible());
  await page.context().close();
});

for (const width of [320, 1280]) {
  test(`nothing is wider than a window of ${width} pixels`, async () => {
    const page = await openWith(sample(HOUR, "timers/predict-deadlines", "race/predict-race"), "progress/", { viewport: { width, height: 720 } });
    for (const path of ["progress/", "review/", ""]) {
      await visit(page, at(path));
      await page.getByRole("link", { name: /Review: 2 due/ }).or(page.locator(".review-sheet")).first().waitFor();
      const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${path} is ${wide} wide`);
    }
    await page.context().close();
  });
}
