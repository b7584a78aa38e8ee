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

test("a page that is opened in a new tab is the class's too", async () => {
  const wish = "deck=race,phases&hide=solutions";
  const page = await open(browser);
  for (const path of ["", "event-loop/", "event-loop/phases/", "de/event-loop/race/", "glossary/"]) {
    await visit(page, `${site.origin}${path}?${wish}`);
    await page.waitForFunction((wish) => document.querySelector(".brand").search === `?${wish}`, wish);
    const bare = await page.locator("a[href]").evaluateAll(
      (links, wish) => links.filter((a) => a.origin === location.origin && !a.matches(".skip, [href$='.txt']") && a.search !== `?${wish}`).map((a) => a.outerHTML),
      wish,
    );
    assert.deepEqual(bare, [], path);
  }
  await visit(page, `${site.origin}?${wish}`);
  await page.waitForFunction(() => document.querySelectorAll(".lesson-item").length === 2);
  const [other] = await Promise.all([page.context().waitForEvent("page"), page.getByRole("link", { name: "Around the loop" }).click({ button: "middle" })]);
  await other.waitForFunction(() => document.querySelectorAll(".dots .dot").length === 2);
  // What the course's text refers to is a page of its own too.
  await other.getByRole("link", { name: "next lesson" }).click();
  await other.waitForURL(`**/event-loop/ticks-and-microtasks/?${wish}`);
  await other.context().close();
});

test("without a class links are plain", async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}event-loop/phases/`);
  assert.equal(await page.locator("a[href*='?']").count(), 0);
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

/** What a page shows and says, but for the program, its output, and what belongs to no language. */
const spoken = (page) =>
  page.evaluate(() => {
    const PROGRAM = "code, pre, samp, .p-source, .p-output, .ls-mono, .cm-editor, textarea, [hreflang], .crumbs, .dots, .brand, .palette-list, .tl text, .option, .neighbours";
    const found = new Set();
    const add = (text) => /[A-Za-z]{2}/.test(text ?? "") && found.add(text.trim());
    const walker = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const it = walker.currentNode.parentElement;
      if (!it.closest(`${PROGRAM}, script, style`) && it.getClientRects().length) add(walker.currentNode.data);
    }
    for (const it of document.querySelectorAll("#app *")) {
      if (it.closest(PROGRAM) || !it.getClientRects().length) continue;
      for (const name of ["aria-label", "title", "placeholder", "aria-valuetext", "alt"]) add(it.getAttribute(name));
    }
    // What a screen reader hears of the step, and of every item of the palette that does something.
    document.querySelectorAll(".p-say .visually-hidden, .palette-kind").forEach((it) => add(it.textContent));
    return [...found];
  });

/** Plays the lesson's first program, looks at it in several positions, opens whatever opens, and returns all that was said. */
async function tour(page) {
  const all = new Set();
  const listen = async () => (await spoken(page)).forEach((text) => all.add(text));
  await page.locator(".predict button").last().click();
  await page.locator(".machine .player").waitFor();
  await listen();
  const slider = page.locator(".machine [role=slider]");
  await slider.press("Home");
  for (let step = 0; step < 30; step++) {
    await listen();
    await slider.press("ArrowRight");
  }
  await slider.press("End");
  await listen();
  await page.locator(".p-help summary").click();
  await page.locator(".p-keys").waitFor();
  await listen();
  await page.locator(".p-help summary").click();
  await page.locator("[aria-haspopup=dialog]").click();
  await page.locator("dialog.share").waitFor();
  await listen();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+K");
  await page.locator(".palette-line").first().waitFor();
  await listen();
  await page.keyboard.press("Escape");
  return all;
}

/** Node's own names, which are the same in every language, and names of ours. */
const NAMES = /^(JAVASCRIPT|start|pending|prepare|Thread \d+|nextTick|microtasks|timers|pending · prepare|poll|check|closing|main|Node|Looproom|Code|Streams|Emitter|Bytes|Deutsch|English|Esc|Enter|GitHub|[\d.,]+ (ms|s|µs|MB|KB)|[\w .-]+\.(js|mjs|cjs))$/;

test("a lesson in another language has no English sentence left, whatever is opened and played", async () => {
  const tours = [];
  for (const path of ["event-loop/race/", "de/event-loop/race/"]) {
    const page = await open(browser, { reducedMotion: "reduce" });
    await visit(page, site.origin + path);
    await page.mouse.move(9, 9);
    await page.locator(".machine .locked-note").waitFor();
    tours.push(await tour(page));
    assert.deepEqual(page.errors, []);
    await page.context().close();
  }
  const [english, german] = tours;
  assert.ok(english.size > 150 && german.size > 150, `${english.size} and ${german.size} texts`);
  assert.deepEqual([...german].filter((text) => english.has(text) && !NAMES.test(text)), []);
});

test("the words of the late parts come with these, not with the page", async () => {
  const page = await open(browser);
  const from = site.requests.length;
  const late = () => site.requests.slice(from).filter((path) => /words-de/.test(path)).length;
  await visit(page, `${site.origin}de/event-loop/race/`);
  await page.waitForTimeout(500);
  assert.equal(late(), 0);
  await page.mouse.move(9, 9);
  await page.locator(".machine .locked-note").waitFor();
  assert.ok(late() > 0);
  await page.context().close();
});

test("the design page can be read before any program arrives", async () => {
  const page = await open(browser, { javaScriptEnabled: false });
  await page.goto(`${site.origin}design/`);
  await page.getByText("A colour means one place where callbacks wait").waitFor();
  await page.context().close();
});

test("the design page shows what the tokens are", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await open(browser, { colorScheme });
    await visit(page, `${site.origin}design/`);
    await page.locator(".design .notice").waitFor();
    await page.waitForFunction(() => [...document.querySelectorAll(".design-value")].every((value) => value.textContent.trim()));
    const values = await page.locator(".design-value").allTextContents();
    assert.ok(values.length > 30 && values.every((value) => value.trim()), values.join("|"));
    const background = await page.locator('[data-token="--c-timers"]').evaluate((it) => getComputedStyle(it).backgroundColor);
    assert.equal(background, colorScheme === "light" ? "rgb(0, 114, 178)" : "rgb(107, 185, 240)");
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(page.errors, []);
    await page.context().close();
  }
});
