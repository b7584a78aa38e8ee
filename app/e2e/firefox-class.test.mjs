// Firefox in front of a class and in other people's pages: deck, speaker's window, paper, embed.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { inflateSync } from "node:zlib";
import { open, press, says, skip, stage, until, visit } from "./firefox.mjs";
import { foreign } from "./foreign.mjs";

const axe = await readFile(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** The number of pages of a PDF whose objects are packed. */
function leaves(pdf) {
  let found = 0;
  for (let at = pdf.indexOf("stream"); at > 0; at = pdf.indexOf("stream", at + 1)) {
    try {
      found += inflateSync(pdf.subarray(at + 7)).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    } catch {
      // It is the end of a stream, or none that is packed.
    }
  }
  return found;
}

describe("Firefox in class", { skip, timeout: 300_000 }, () => {
  const on = stage();

  async function present(page) {
    await visit(page, `${on.site.origin}event-loop/race/present/`);
    await page.waitForSelector(".deck");
    await page.waitForNetworkIdle();
  }

  /** Waits until a window shows a slide and a step of it. */
  const at = (page, slide, step = 0) =>
    until(() => page.$eval(".deck, .speaker", (deck, place) => `${deck.dataset.slide}.${deck.dataset.step}` === place, `${slide}.${step}`));

  test("keys and clickers lead on and back, and the address says where", async () => {
    const page = await open(on.browser);
    await present(page);
    for (const [on, back] of [["ArrowRight", "ArrowLeft"], ["ArrowDown", "ArrowUp"], ["n", "p"], ["PageDown", "PageUp"]]) {
      await page.keyboard.press(on);
      await at(page, 1);
      assert.match(page.url(), /#2\.0$/);
      await page.keyboard.press(back);
      await at(page, 0);
    }
    await page.keyboard.press("b");
    await page.waitForSelector(".deck-dark");
    await page.keyboard.press("b");
    await until(async () => !(await page.$(".deck-dark")));
    for (const key of ["o", "?", "q"]) {
      await page.keyboard.press(key);
      await page.waitForSelector("[role=dialog]");
      await page.keyboard.press("Escape");
      await until(async () => !(await page.$("[role=dialog]")));
    }
    assert.deepEqual(page.errors, []);
    await page.browserContext().close();
  });

  test("the speaker's window has notes and the next slide, and is in step both ways", async () => {
    const page = await open(on.browser);
    await present(page);
    const [popup] = await Promise.all([new Promise((opened) => page.once("popup", opened)), page.keyboard.press("s")]);
    await popup.waitForSelector(".speaker");
    await page.keyboard.press("n");
    await at(page, 1);
    await at(popup, 1);
    await press(popup, "Next");
    await at(page, 2);
    await popup.waitForSelector(".speaker-notes");
    assert.equal((await popup.$$(".speaker-next .deck-slide")).length, 1);
    await page.browserContext().close();
  });

  test("the hand-out is printed on pages of its own", async () => {
    const page = await open(on.browser);
    await present(page);
    const slides = (await page.$$(".hand-out .hand-part")).length;
    const pages = leaves(Buffer.from(await page.pdf()));
    assert.ok(pages >= slides / 3 && pages <= slides, `${pages} pages for ${slides} slides`);
    await page.browserContext().close();
  });

  test("a strict foreign page shows a program, runs it and steps back", async () => {
    const host = await foreign(on.site.origin, `<loop-room><script type="text/plain">\nsetTimeout(() => console.log('later'))\nconsole.log('now')\n</script></loop-room>`);
    const page = await open(on.browser);
    await page.goto(host.address);
    const frame = await until(() => page.frames().find((frame) => frame.url().includes("/embed/")));
    await says(frame, "console.log");
    // Puppeteer asks for a frame's place in a way that Firefox ESR 140 does not know, so no pointer gets there.
    await frame.$$eval("button", (buttons) => buttons.find((button) => button.innerText.trim() === "Run").click());
    await frame.waitForSelector(".player");
    const position = () => frame.$eval(".player", (player) => Number(player.dataset.position));
    await frame.focus("[role=slider]");
    await page.keyboard.press("End");
    const end = await until(position);
    const output = () => frame.$$eval(".p-output", (lines) => lines.map((line) => line.innerText).join(" "));
    await until(async () => /now\s+later/.test(await output()));
    await page.keyboard.press("ArrowLeft");
    assert.equal(await position(), end - 1);
    await page.browserContext().close();
    host.close();
  });

  for (const theme of ["light", "dark"]) {
    test(`axe finds nothing on pages of every kind, ${theme}`, async () => {
      const page = await open(on.browser);
      for (const path of ["", "event-loop/", "event-loop/race/", "playground/", "progress/", "review/", "glossary/", "about/", "design/", "event-loop/race/present/"]) {
        await visit(page, `${on.site.origin}${path}`);
        await page.waitForSelector("h1, .deck");
        await page.evaluate((theme) => document.documentElement.setAttribute("data-theme", theme), theme);
        await page.evaluate(`${axe}; undefined`);
        const found = await page.evaluate(async () => (await axe.run({ resultTypes: ["violations"] })).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`));
        assert.deepEqual(found, [], path);
      }
      await page.browserContext().close();
    });
  }
});
