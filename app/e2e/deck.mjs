// A lesson's deck as the tests use it.
import { visit } from "./browser.mjs";

/** Opens the deck of a lesson, of the chapter on the loop unless its path says otherwise, and waits until its runs are there. */
export async function present(page, site, lesson, rest = "") {
  await visit(page, `${site.origin}${lesson.includes("/") ? lesson : `event-loop/${lesson}`}/present/${rest}`);
  await page.locator(".deck, .speaker").first().waitFor({ timeout: 30_000 });
  await page.waitForLoadState("networkidle");
  // The hand-out is drawn part by part.
  await page.waitForFunction(() => [...document.querySelectorAll(".hand-part")].every((part) => part.childElementCount > 0));
}

/** Slide, step, and how many steps there are. */
export const place = (page) =>
  page.locator(".deck, .speaker").first().evaluate((deck) => [Number(deck.dataset.slide), Number(deck.dataset.step)]);

/** The number of slides. */
export const count = (page) => page.locator(".hand-out .hand-part").count();

/** Goes to the first slide of a kind: "title", "items", "vote" or "stage". */
export async function goTo(page, kind) {
  await page.keyboard.press("Home");
  for (let left = await count(page); left > 0; left--) {
    if (await page.locator(`.deck-screen .deck-slide.${kind}`).count()) return;
    const [slide] = await place(page);
    await page.keyboard.press("Shift+ArrowRight");
    await page.waitForFunction((before) => Number(document.querySelector(".deck").dataset.slide) !== before, slide);
  }
  throw new Error(`there is no slide of kind ${kind}`);
}

/** Presses a key in the page and waits until the slide or its step is another and painted: a picture hears of its frame's new
 * size in a frame, right before it is painted. All of it happens in the page; a key from outside takes three times as long. */
export const step = (page, key, shiftKey = false) =>
  page.evaluate(
    async ([key, shiftKey]) => {
      const at = () => {
        const { slide, step } = document.querySelector(".deck").dataset;
        return `${slide},${step}`;
      };
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const before = at();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }));
      for (let left = 600; at() === before; left--) {
        if (left === 0) throw new Error(`${key} changed nothing`);
        await painted();
      }
      await painted();
    },
    [key, shiftKey],
  );

/** What is wrong with the slide that is shown: type that is too small, and whatever does not fit. */
export const faults = (page) =>
  page.evaluate(() => {
    const found = [];
    const slide = document.querySelector(".deck-screen .deck-slide");
    const frame = slide.getBoundingClientRect();
    const least = frame.height / 30;
    const name = (element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} "${element.textContent.trim().slice(0, 40)}"`;
    for (const element of slide.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (style.display === "none" || box.width === 0 || element.closest(".visually-hidden")) continue;
      const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
      if (says) {
        const scale = element.ownerSVGElement ? element.getScreenCTM().a : 1;
        const size = parseFloat(style.fontSize) * scale;
        if (size < least - 0.05) found.push(`${size.toFixed(1)} px is less than ${least.toFixed(1)}: ${name(element)}`);
      }
      // What scrolls inside its own frame is cut by it; the frame itself is looked at.
      if (element.parentElement.closest(".p-source, .p-output")) continue;
      // Tokens, and the halves of a timeline, are clipped pictures.
      if (element.closest("svg.tl")) continue;
      const out = Math.max(frame.left - box.left, frame.top - box.top, box.right - frame.right, box.bottom - frame.bottom);
      if (out > 1) found.push(`${out.toFixed(1)} px outside: ${name(element)}`);
    }
    for (const element of [slide, ...slide.querySelectorAll(".deck-body, .deck-code pre, .deck-order, .pr-say, .pr-left")]) {
      const out = Math.max(element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight);
      if (out > 1) found.push(`${out} px do not fit: ${name(element)}`);
    }
    // Below each other, nothing may lie on anything else.
    const parts = [...slide.querySelectorAll(".deck-head, .deck-body > *, .deck-number")].map((part) => [part, part.getBoundingClientRect()]);
    for (const [i, [a, x]] of parts.entries()) {
      for (const [b, y] of parts.slice(i + 1)) {
        const across = Math.min(x.right, y.right) - Math.max(x.left, y.left);
        const down = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
        if (across > 1 && down > 1 && !b.classList.contains("deck-number")) found.push(`${name(a)} lies on ${name(b)}`);
      }
    }
    return found;
  });
