// For fingers, for large type, and for people whose system chooses the colours: every kind of page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, visit } from "./browser.mjs";
import { browser, site } from "./stage.mjs";

const pages = [
  "", "playground/", "progress/", "review/", "about/", "glossary/", "design/", "event-loop/", "event-loop/race/",
  "event-loop/build-a-loop/", "buffers-and-streams/backpressure/", "files/atomic-writes/", "de/event-loop/race/",
  "event-loop/race/sheet/", "event-loop/race/present/", "nowhere/at/all/",
];

/** Opens a page with all that arrives late; on a lesson the run is there. */
async function whole(path, options) {
  const page = await open(browser, { reducedMotion: "reduce", ...options });
  await visit(page, site.origin + path);
  await page.mouse.move(9, 9);
  await page.waitForLoadState("networkidle");
  const show = page.getByRole("button", { name: /^(Show me without predicting|Ohne Vorhersage zeigen)$/ }).first();
  if (await show.count()) {
    await show.click();
    await page.locator(".machine .player").waitFor({ state: "attached" });
  }
  await page.waitForTimeout(300);
  return page;
}

/** Does something on each pane of a page that shows one at a time. */
async function onEachPane(page, what) {
  const panes = page.locator(".pane-tabs button:visible");
  const count = await panes.count();
  for (let at = 0; at < Math.max(count, 1); at++) {
    if (count) await panes.nth(at).click();
    await what();
  }
}

/** Everything that can be pressed and is smaller than 24 pixels, but for links within a sentence. */
const small = (page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=button], [role=slider], [role=option]")];
    const isSeen = (it) => {
      const box = it.getBoundingClientRect();
      return box.width > 0 && box.height > 0 && getComputedStyle(it).visibility !== "hidden" && !it.closest(".visually-hidden, .skip, [inert]");
    };
    const inSentence = (it) => it.matches("a") && getComputedStyle(it).display === "inline" && it.closest("p, li, dd, td").textContent.trim() !== it.textContent.trim();
    const size = (it) => {
      // A label can be pressed as its field.
      const box = (it.matches("input") && it.closest("label") ? it.closest("label") : it).getBoundingClientRect();
      return [box.width, box.height];
    };
    return all
      .filter((it) => isSeen(it) && Math.min(...size(it)) < 23.9 && !(it.closest("p, li, dd, td") && inSentence(it)))
      .map((it) => `${size(it).map(Math.round).join("×")} ${it.outerHTML.slice(0, 120)}`);
  });

for (const width of [1280, 320]) {
  test(`everything that can be pressed has room for a finger, ${width} wide`, { timeout: 300_000 }, async () => {
    for (const path of pages) {
      const page = await whole(path, { viewport: { width, height: 720 } });
      await onEachPane(page, async () => assert.deepEqual(await small(page), [], `/${path}`));
      await page.context().close();
    }
  });
}

// A window of 1280 pixels at 400 % has as many as one of 320, and a height to match.
test("at 400 % nothing has to be scrolled sideways", { timeout: 300_000 }, async () => {
  for (const path of pages) {
    const page = await whole(path, { viewport: { width: 320, height: 256 } });
    await onEachPane(page, async () => {
      const found = await page.evaluate(() => {
        const scroller = document.scrollingElement;
        scroller.scrollLeft = 9;
        return [scroller.scrollWidth, scroller.scrollLeft];
      });
      assert.deepEqual(found, [320, 0], `/${path}`);
    });
    await page.context().close();
  }
});

/** Buttons that are told from the page by their background alone. */
const unseen = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, .button, [role=button], select, input, summary")]
      .filter((it) => it.getBoundingClientRect().width > 0 && !it.closest(".visually-hidden, [inert], svg"))
      .filter((it) => {
        const style = getComputedStyle(it);
        const framed = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== "none";
        return !framed && it.innerText.trim() === "" && !it.querySelector("svg") && !["checkbox", "radio", "file"].includes(it.type);
      })
      .map((it) => it.outerHTML.slice(0, 120)),
  );

/** What is chosen among others, and looks the same as they do but for its background. */
const alike = (page) =>
  page.evaluate(() => {
    const look = (it) => {
      const { borderStyle, borderWidth, outlineStyle, outlineWidth, textDecorationLine, fontWeight } = getComputedStyle(it);
      return [borderStyle, borderWidth, outlineStyle, outlineWidth, textDecorationLine, fontWeight].join();
    };
    const found = [];
    for (const chosen of document.querySelectorAll('[aria-pressed="true"], .p-line.now, .hero-line.now')) {
      if (chosen.getBoundingClientRect().width === 0) continue;
      const other = [...chosen.parentElement.children].find((it) => it !== chosen && it.tagName === chosen.tagName && !it.matches('[aria-pressed="true"], .now, .made'));
      if (other && look(other) === look(chosen)) found.push(chosen.outerHTML.slice(0, 120));
    }
    return found;
  });

test("with colours of the system's everything is still told apart", { timeout: 300_000 }, async () => {
  for (const colorScheme of ["light", "dark"]) {
    for (const path of pages) {
      const page = await whole(path, { forcedColors: "active", colorScheme });
      assert.deepEqual(await unseen(page), [], `/${path}`);
      assert.deepEqual(await alike(page), [], `/${path}`);
      await page.context().close();
    }
  }
});

test("with colours of the system's the current line, and right and wrong, are seen", async () => {
  const page = await whole("event-loop/race/", { forcedColors: "active" });
  for (const key of ["End", "Home"]) await page.locator(".machine [role=slider]").press(key);
  for (let step = 0; step < 40 && !(await page.locator(".p-line.now").count()); step++) await page.locator(".machine [role=slider]").press("ArrowRight");
  assert.deepEqual(await alike(page), []);
  const outline = await page.locator(".p-line.now").first().evaluate((line) => getComputedStyle(line).outlineStyle);
  assert.equal(outline, "solid");
  const question = page.locator("form.question").first();
  await question.locator("input").first().check();
  await question.getByRole("button", { name: "Check" }).click();
  await question.locator(".option.ok, .option.bad").first().waitFor();
  for (const mark of await question.locator(".option.ok, .option.bad").all()) assert.match(await mark.innerText(), /[✓✗]/);
  assert.match(await question.locator(".result").innerText(), /[✓✗]/);
  // What is drawn is drawn in the system's colours too: text on the stage stands out from its ground.
  const [text, paper] = await page.locator(".machine .ls-name").first().evaluate((name) => [getComputedStyle(name).fill, getComputedStyle(document.body).backgroundColor]);
  assert.notEqual(text, paper);
  await page.context().close();
});
