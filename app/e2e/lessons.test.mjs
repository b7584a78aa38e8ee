// Every lesson of the course with wrong answers: what is wrong is said, and the machine shows why.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { open, visit } from "./browser.mjs";
import { browser, site } from "./stage.mjs";

let lessons;
before(async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}event-loop/`);
  lessons = await page.locator(".lesson-list a").evaluateAll((links) => links.map((link) => link.href));
  await page.context().close();
});
/** Commits to a wrong prediction: the order as it is offered, or a line that nothing prints. */
async function predictWrongly(task) {
  const field = task.locator("textarea");
  if ((await field.count()) > 0) await field.fill("nothing prints this");
  await task.getByRole("button", { name: "Commit and run" }).click();
}

test("a wrong prediction opens the moment of its first wrong line, in every lesson", async () => {
  assert.ok(lessons.length >= 7);
  for (const address of lessons) {
    const page = await open(browser, { reducedMotion: "reduce" });
    await visit(page, address);
    const count = await page.locator(".predict").count();
    assert.ok(count >= 1, address);
    for (let nth = 0; nth < count; nth++) {
      const task = page.locator(".predict").nth(nth);
      await predictWrongly(task);
      await task.locator(".beside").waitFor();
      const where = `${address}, prediction ${nth + 1}`;
      const wrong = task.locator(".beside tr.first-wrong");
      assert.equal(await wrong.count(), 1, where);
      const expected = await wrong.locator(".truth code").innerText();
      if (expected === "") continue;
      await task.getByRole("button", { name: "Show me why" }).click();
      await page.waitForFunction(
        (line) => [...document.querySelectorAll(".machine .p-output .p-entry.fresh samp")].some((entry) => entry.innerText.split("\n").includes(line)),
        expected,
        { timeout: 5_000 },
      ).catch(() => assert.fail(`${where}: the console does not end with ${JSON.stringify(expected)}`));
    }
    assert.deepEqual(page.errors, [], address);
    await page.context().close();
  }
});

test("every option of every question has a reason, in every lesson", async () => {
  for (const address of lessons) {
    const page = await open(browser);
    await visit(page, address);
    const questions = await page.locator("form.question").all();
    assert.ok(questions.length >= 3, `${address} has ${questions.length} checks`);
    for (const [number, question] of questions.entries()) {
      const options = await question.locator("input[type=radio], input[type=checkbox]").all();
      const answers = options.length > 0 ? options.map((option) => () => option.check()) : [];
      const field = question.locator("input:not([type=radio]):not([type=checkbox])");
      if ((await field.count()) > 0) for (const value of ["0", "1", "987654"]) answers.push(() => field.fill(value));
      if (answers.length === 0) answers.push(async () => {});
      for (const [nth, answer] of answers.entries()) {
        await answer();
        await question.getByRole("button", { name: "Check" }).click();
        const reason = question.locator(".verdict .reason").first();
        await reason.waitFor();
        assert.ok((await reason.innerText()).length > 15, `${address}, check ${number + 1}, answer ${nth + 1}`);
      }
    }
    assert.deepEqual(page.errors, [], address);
    await page.context().close();
  }
});

test("a race is compared with the run that the machine plays, whichever order was predicted", async () => {
  for (const last of ["timeout", "immediate"]) {
    const page = await open(browser, { reducedMotion: "reduce" });
    await visit(page, `${site.origin}event-loop/race/`);
    const task = page.locator(".predict").first();
    const wanted = ["start", "end", "tick", "promise", last === "timeout" ? "immediate" : "timeout", last];
    for (const [place, line] of wanted.entries()) {
      for (;;) {
        const now = await task.locator(".sorter-row .grip code").allInnerTexts();
        if (now.indexOf(line) === place) break;
        await task.getByRole("button", { name: `${line} up`, exact: true }).click();
      }
    }
    await task.getByRole("button", { name: "Commit and run" }).click();
    await task.locator(".result.ok").waitFor();
    await task.getByText("one other output is also possible on real Node").waitFor();
    assert.deepEqual(await task.locator(".beside .truth code").allInnerTexts(), wanted);
    await page.locator(".machine [role=slider]").focus();
    await page.keyboard.press("End");
    const printed = await page.locator(".machine .p-output .p-entry").allInnerTexts();
    assert.deepEqual(printed.map((text) => text.trim()), wanted);
    assert.doesNotMatch(await page.locator(".machine .p-source").innerText(), /looproom:/, "a recorder's mark is not for learners");
    await page.context().close();
  }
});

test("after a run time goes on by itself; for people who asked for stillness the first output is shown", async () => {
  for (const reducedMotion of ["no-preference", "reduce"]) {
    const page = await open(browser, { reducedMotion });
    await visit(page, `${site.origin}event-loop/race/`);
    await page.locator(".predict").first().getByRole("button", { name: "Commit and run" }).click();
    if (reducedMotion === "reduce") {
      await page.locator(".machine .p-entry.fresh").waitFor();
      const before = await page.locator(".machine .player").getAttribute("data-position");
      await page.waitForTimeout(1_500);
      assert.equal(await page.locator(".machine .player").getAttribute("data-position"), before);
    } else {
      await page.waitForFunction(() => Number(document.querySelector(".machine .player")?.dataset.position) >= 3);
      await page.getByRole("button", { name: "Pause" }).click();
    }
    await page.context().close();
  }
});

test("what belongs together lights up, by pointer and by keyboard", async () => {
  const page = await open(browser, { reducedMotion: "reduce" });
  await visit(page, `${site.origin}event-loop/race/`);
  await page.locator(".predict").first().getByRole("button", { name: "Commit and run" }).click();
  await page.locator(".machine [role=slider]").focus();
  await page.keyboard.press("End");
  const lit = async () => ({
    lines: await page.locator(".machine .p-line.lit").count(),
    entries: await page.locator(".machine .p-entry.lit").count(),
    moments: await page.locator(".machine .tl-lit").count(),
  });
  const everywhere = async (what) => {
    const found = await lit();
    assert.ok(found.lines > 0 && found.entries > 0 && found.moments > 0, `${what}: ${JSON.stringify(found)}`);
  };
  const nothing = { lines: 0, entries: 0, moments: 0 };
  await page.locator(".machine .p-entry").nth(2).hover();
  await everywhere("an output");
  await page.mouse.move(5, 5);
  assert.deepEqual(await lit(), nothing);
  await page.locator(".machine .p-line[data-line='2']").hover();
  await everywhere("a line");
  await page.mouse.move(5, 5);
  await page.locator(".machine .p-entry").nth(3).focus();
  await everywhere("an output, focused");
  await page.locator(".machine .p-source").focus();
  assert.deepEqual(await lit(), nothing);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await everywhere("a line, by arrow keys");
  // Halfway through, callbacks wait on the stage.
  await page.locator(".machine [role=slider]").focus();
  for (let i = 0; i < 60 && (await page.locator(".machine .ls-token.waiting").count()) < 4; i++) await page.keyboard.press("ArrowLeft");
  await page.locator(".machine .ls-token.waiting").first().focus();
  assert.ok((await lit()).lines > 0 && (await lit()).moments > 0, "a callback, focused");
  const timeline = await page.locator(".machine [role=slider]").boundingBox();
  await page.locator(".machine .p-source").focus();
  await page.mouse.move(timeline.x + timeline.width * 0.2, timeline.y + timeline.height / 2);
  assert.ok((await lit()).lines > 0, "a moment on the timeline");
  await page.context().close();
});

test("long lines of source are never cut off", async () => {
  for (const width of [320, 768, 1024, 1280, 1920]) {
    const page = await open(browser, { viewport: { width, height: 800 }, reducedMotion: "reduce" });
    await visit(page, `${site.origin}event-loop/race/`);
    await page.locator(".predict").first().getByRole("button", { name: "Commit and run" }).click();
    await page.locator(".predict").first().getByRole("button", { name: "Step through it" }).click();
    const tab = page.locator(".machine .p-tabs").getByRole("button", { name: "Code" });
    if (await tab.isVisible()) await tab.click();
    const source = page.locator(".machine .p-source");
    const [inner, outer] = await source.evaluate((element) => [element.scrollWidth, element.clientWidth]);
    assert.ok(inner <= outer, `${width}: ${inner} > ${outer}`);
    await page.context().close();
  }
});

test("an exercise is written where there is room, and its checks answer", async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}event-loop/build-a-loop/`);
  await page.locator(".exercise").evaluate((element) => element.scrollIntoView());
  const editor = page.locator(".machine .code-editor");
  await editor.waitFor();
  assert.ok((await editor.boundingBox()).width > 700, "the editor has the machine's place");
  await page.locator(".machine-bar").getByRole("button", { name: "Run the checks" }).click();
  await page.locator(".exercise .result.bad").filter({ hasText: "stages pass" }).waitFor({ timeout: 60_000 });
  assert.ok((await page.locator(".exercise .checks .reason").first().innerText()).length > 15);
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("on a small phone the whole loop is in sight", async () => {
  const page = await open(browser, { viewport: { width: 320, height: 640 }, hasTouch: true, reducedMotion: "reduce" });
  await visit(page, `${site.origin}event-loop/race/`);
  await page.locator(".predict").first().getByRole("button", { name: "Show me without predicting" }).tap();
  await page.locator(".predict").first().getByRole("button", { name: "Step through it" }).tap();
  const stage = await page.locator("#machine .ls").boundingBox();
  const sentence = await page.locator("#machine .p-say").boundingBox();
  assert.ok(stage.y + stage.height <= sentence.y + 1, `${stage.y + stage.height} > ${sentence.y}`);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
  await page.context().close();
});
