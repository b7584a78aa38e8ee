// A lesson in front of a class: keys, clickers, hands, the speaker's window, paper.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { open, visit } from "./browser.mjs";
import { count, goTo, place, present } from "./deck.mjs";
import { serve } from "./server.mjs";
import { browser, dist, site } from "./stage.mjs";

const axe = await readFile(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
const at = (page, slide, step) =>
  page.waitForFunction(([slide, step]) => {
    const { dataset } = document.querySelector(".deck, .speaker");
    return dataset.slide === String(slide) && (step === undefined || dataset.step === String(step));
  }, [slide, step]);

test("a lesson page leads to its deck, and the deck asks for nothing before that", async () => {
  const own = await serve(dist);
  const page = await open(browser);
  await visit(page, `${own.origin}event-loop/race/`);
  assert.deepEqual(own.requests.filter((path) => /deck/.test(path)), [], "the lesson itself loads none of it");
  await page.getByText("For teachers").click();
  await page.getByRole("link", { name: "Present this lesson" }).click();
  await page.locator(".deck-slide.title").first().waitFor();
  await page.goBack();
  await page.locator("#lesson-title").waitFor();
  assert.equal(await page.locator("html").getAttribute("data-present"), null);
  assert.deepEqual(page.errors, []);
  await page.context().close();
  await own.close();
});

test("keys and clickers lead on and back, and the address says where", async () => {
  const page = await open(browser);
  await present(page, site, "race");
  for (const [on, back] of [["ArrowRight", "ArrowLeft"], ["ArrowDown", "ArrowUp"], ["Space", "Shift+Space"], ["n", "p"], ["PageDown", "PageUp"]]) {
    await press(page, on);
    await at(page, 1, 0);
    assert.match(page.url(), /#2\.0$/);
    await press(page, back);
    await at(page, 0, 0);
  }
  await press(page, "End");
  await at(page, (await count(page)) - 1);
  await press(page, "Home");
  await at(page, 0);
  await press(page, "n", "n");
  await at(page, 2);
  await page.reload();
  await page.locator(".deck").waitFor();
  await at(page, 2);
  await page.context().close();
});

test("the items of a list come one after the other and keep their places", async () => {
  const page = await open(browser);
  await present(page, site, "ticks-and-microtasks");
  await press(page, "ArrowRight");
  const items = page.locator(".deck-screen .deck-list li");
  while (!(await items.count())) await press(page, "Shift+ArrowRight");
  const shown = () => items.evaluateAll((all) => all.map((item) => getComputedStyle(item).visibility === "visible"));
  assert.deepEqual((await shown()).slice(0, 2), [true, false]);
  const box = await items.first().boundingBox();
  await press(page, "ArrowRight");
  await page.waitForFunction(() => !document.querySelectorAll(".deck-screen .deck-list li")[1].classList.contains("later"));
  assert.deepEqual(await items.first().boundingBox(), box);
  await press(page, "ArrowLeft");
  await page.waitForFunction(() => document.querySelectorAll(".deck-screen .deck-list li")[1].classList.contains("later"));
  await page.context().close();
});

test("a run steps by the same keys, and after its end comes the next slide", async () => {
  const page = await open(browser);
  await present(page, site, "race");
  await goTo(page, "stage");
  await page.locator(".pr").waitFor();
  const [slide] = await place(page);
  const steps = Number(await page.locator(".deck").getAttribute("data-steps"));
  assert.ok(steps > 5);
  const position = () => page.locator(".pr").getAttribute("data-position").then(Number);
  const first = await position();
  await press(page, "PageDown");
  await at(page, slide, 1);
  assert.ok((await position()) > first);
  for (let n = 1; n < steps; n++) await press(page, "PageDown");
  await at(page, slide, steps);
  const printed = await page.locator(".pr .p-entry samp").allInnerTexts();
  assert.equal(printed.length, 6, "everything has been printed");
  await press(page, "PageDown");
  await at(page, slide + 1, 0);
  await press(page, "PageUp");
  await at(page, slide, steps);
  await page.context().close();
});

test("dark screen, help, overview, jump and QR code open and close by keys", async () => {
  const page = await open(browser);
  await present(page, site, "race");
  for (const key of ["b", "."]) {
    await press(page, key);
    await page.locator(".deck-dark").waitFor();
    await press(page, key);
    await page.locator(".deck-dark").waitFor({ state: "detached" });
  }
  for (const [key, name] of [["?", "Keys"], ["q", "Link to this lesson"], ["o", "All slides"], ["Escape", "All slides"]]) {
    await press(page, key);
    await page.getByRole("dialog", { name }).waitFor();
    await press(page, "Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await press(page, "o");
  const pictures = page.locator(".deck-all button");
  assert.equal(await pictures.count(), await count(page));
  await press(page, "Tab", "Tab", "Enter");
  await at(page, 2);
  await press(page, "g");
  await page.getByRole("dialog", { name: "Go to a slide" }).locator("input").fill("5");
  await press(page, "Enter");
  await at(page, 4);
  assert.equal(await page.getByRole("dialog").count(), 0);
  await page.context().close();
});

test("a class votes, and the truth is marked beside the hands", async () => {
  const page = await open(browser);
  await present(page, site, "race");
  await goTo(page, "vote");
  const [slide] = await place(page);
  const hands = () => page.locator(".deck-screen .deck-hands strong").allInnerTexts().then((all) => all.map(Number));
  await press(page, "1", "1", "2", "Shift+Digit1");
  await page.waitForFunction(() => document.querySelectorAll(".deck-screen .deck-hands strong")[1].innerText === "1");
  assert.deepEqual((await hands()).slice(0, 2), [1, 1]);
  await page.getByRole("button", { name: "One hand more for B" }).click();
  assert.equal((await hands())[1], 2);
  assert.equal(await page.locator(".deck-screen .deck-order.ok").count(), 0, "nothing is said before");
  await press(page, "ArrowRight");
  await page.locator(".deck-screen .deck-order.ok").first().waitFor();
  assert.equal(await page.locator(".deck-screen .deck-order.ok").count(), 2, "both outcomes of the race are right");
  assert.equal((await hands())[1], 2);
  await press(page, "ArrowRight");
  await at(page, slide + 1);
  await page.context().close();
});

test("the speaker's window has notes, the next slide and a watch, and is in step both ways, without a server", async () => {
  const own = await serve(dist);
  const page = await open(browser);
  await present(page, own, "race");
  const [popup] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await popup.locator(".speaker").waitFor({ timeout: 30_000 });
  await popup.waitForLoadState("networkidle");
  await own.close();
  await press(page, "n", "n");
  await at(page, 2);
  await at(popup, 2);
  await popup.getByRole("button", { name: "Next", exact: true }).click();
  await at(page, 3);
  await popup.getByRole("button", { name: "Dark screen" }).click();
  await page.locator(".deck-dark").waitFor();
  await popup.keyboard.press("b");
  await page.locator(".deck-dark").waitFor({ state: "detached" });
  await page.keyboard.press("Home");
  await at(popup, 0);
  assert.match(await popup.locator(".speaker-notes").innerText(), /vote on timeout against immediate/);
  assert.equal(await popup.locator(".speaker-next .deck-slide").count(), 1);
  await popup.getByRole("button", { name: "Pause" }).click();
  const watch = popup.locator(".speaker-watch");
  assert.match(await watch.innerText(), /^\d+:\d\d$/);
  await popup.getByRole("button", { name: "Reset" }).click();
  assert.equal(await watch.innerText(), "0:00");
  const session = (url) => new URL(url).searchParams.get("session");
  assert.equal(session(popup.url()), session(page.url()), "either window can be loaded anew");
  await page.context().close();
});

test("a speaker window that the browser blocks is said", async () => {
  const page = await open(browser);
  await page.addInitScript(() => (window.open = () => null));
  await present(page, site, "race");
  await press(page, "s");
  await page.getByRole("alert").filter({ hasText: "Allow pop-ups" }).waitFor();
  await page.getByRole("button", { name: "Understood" }).click();
  await page.getByRole("alert").waitFor({ state: "detached" });
  await page.context().close();
});

test("laser, drawing, erasing, zoom and colours", async () => {
  const page = await open(browser);
  await present(page, site, "race");
  await press(page, "l");
  await page.mouse.move(400, 300);
  await page.mouse.move(500, 350);
  const dot = await page.locator(".deck-laser").boundingBox();
  assert.ok(Math.abs(dot.x + dot.width / 2 - 500) < 2 && Math.abs(dot.y + dot.height / 2 - 350) < 2);
  await press(page, "d");
  await page.mouse.move(300, 200);
  await page.mouse.down();
  await page.mouse.move(600, 400, { steps: 5 });
  await page.mouse.up();
  const lines = page.locator(".deck-ink polyline");
  assert.equal(await lines.count(), 1);
  await press(page, "ArrowRight");
  await at(page, 1);
  assert.equal(await lines.count(), 0, "each slide has its own");
  await press(page, "ArrowLeft", "e");
  await at(page, 0);
  await page.mouse.click(450, 300);
  await page.waitForFunction(() => document.querySelectorAll(".deck-ink polyline").length === 0);
  await press(page, "Escape");
  await page.keyboard.down("Alt");
  await page.mouse.click(600, 300);
  await page.keyboard.up("Alt");
  await page.waitForFunction(() => document.querySelector(".deck-screen").style.transform === "scale(2)");
  await press(page, "z");
  await page.waitForFunction(() => document.querySelector(".deck-screen").style.transform === "none");
  await press(page, "t");
  const theme = () => page.locator("html").getAttribute("data-theme");
  assert.equal(await theme(), "dark");
  await press(page, "t");
  assert.equal(await theme(), "contrast");
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("the hand-out has every slide, with notes and outputs, on pages of its own", async () => {
  const page = await open(browser);
  await present(page, site, "race");
  await page.emulateMedia({ media: "print" });
  assert.ok(!(await page.locator(".deck").isVisible()));
  const text = await page.locator(".hand-out").innerText();
  assert.match(text, /event-loop\/race/);
  assert.match(text, /vote on timeout against immediate/, "notes");
  assert.match(text, /race\.js prints/, "outputs");
  const tall = await page.locator(".hand-out").evaluate((all) => all.getBoundingClientRect().height);
  assert.ok(tall > 1000);
  const pdf = await page.pdf();
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g).length;
  const slides = await count(page);
  assert.ok(pages >= slides / 3 && pages <= slides, `${pages} pages for ${slides} slides`);
  await page.context().close();
});

test("whoever prints at once gets the whole hand-out", async () => {
  const page = await open(browser);
  await page.addInitScript(() => {
    const empty = () => [...document.querySelectorAll(".hand-part")].filter((part) => part.childElementCount === 0).length;
    new MutationObserver((_, observer) => {
      if (!document.querySelector(".hand-part")) return;
      observer.disconnect();
      setTimeout(() => {
        const before = empty();
        dispatchEvent(new Event("beforeprint"));
        setTimeout(() => (globalThis.empty = [before, empty()]));
      });
    }).observe(document, { childList: true, subtree: true });
  });
  await present(page, site, "race");
  const [before, after] = await page.evaluate(() => globalThis.empty);
  assert.ok(before > 5, `${before} parts waited`);
  assert.equal(after, 0);
  await page.context().close();
});

for (const colours of ["light", "dark", "contrast"]) {
  test(`axe finds nothing on slides, panels and the speaker's window, ${colours}`, async () => {
    const page = await open(browser, { reducedMotion: "reduce" });
    await page.addInitScript(axe);
    await present(page, site, "race");
    const check = async (on, what) => {
      await on.evaluate((name) => document.documentElement.setAttribute("data-theme", name), colours);
      const { violations } = await on.evaluate(() => axe.run({ resultTypes: ["violations"] }));
      const found = violations.map((v) => `${what}: ${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
      assert.deepEqual(found, []);
    };
    await page.mouse.move(300, 300);
    for (const kind of ["title", "items", "vote", "stage"]) {
      await goTo(page, kind);
      if (kind === "stage") await page.locator(".pr").waitFor();
      await check(page, kind);
    }
    for (const key of ["o", "g", "?", "q"]) {
      await press(page, key);
      await page.getByRole("dialog").waitFor();
      await check(page, key);
      await press(page, "Escape");
    }
    await page.goto(page.url().replace(/present\/.*/, "present/?session=a&speaker=1"));
    await page.locator(".speaker").waitFor();
    await page.waitForLoadState("networkidle");
    await check(page, "speaker");
    await page.context().close();
  });
}
