// Programs that would hang or exhaust a page, each with the words that its end must say.
export const bad = [
  ["an infinite loop", "console.log('before')\nwhile (true) {}", /steps|without an end/],
  ["infinite microtasks", "const f = () => Promise.resolve().then(f)\nf()", /microtasks/],
  ["infinite nextTicks", "const f = () => process.nextTick(f)\nf()", /nextTick/],
  ["infinite immediates", "const f = () => setImmediate(f)\nf()", /callbacks/],
  ["endless recursion", "const f = (n) => f(n + 1) + 1\nf(0)", /RangeError: Maximum call stack size exceeded/],
  ["endless recursion through getters and natives", "const o = { get x() { return [1].map(() => `${o.x}`)[0] } }\no.x", /RangeError: Maximum call stack size exceeded/],
  ["endless recursion through callbacks", "const f = () => [1].forEach(f)\nf()", /RangeError: Maximum call stack size exceeded/],
  ["one endless recursion after another", "const o = { *[Symbol.iterator]() { yield* [...o] } }\ntry { [...o] } catch {}\nconst f = () => 'a'.replace(/a/, f)\nf()", /RangeError: Maximum call stack size exceeded/],
  ["an object that shows itself", "const own = { toJSON: () => JSON.stringify(own) }\nconsole.log(JSON.stringify(own))", /RangeError: Maximum call stack size exceeded/],
  ["an array too deep to be told", "let deep = []\nfor (let i = 0; i < 4_000; i++) deep = [deep]\nconsole.log(String(deep))", /browser's stack/],
  ["a memory bomb", "let s = 'x'.repeat(1000)\nconst all = []\nfor (;;) all.push((s += s))", /memory|string length|without an end|steps/i],
  ["an array bomb", "const a = []\nfor (;;) a.push(new Array(1e6).fill(a.length))", /memory|without an end|steps/i],
  ["ten megabytes of output", "for (let i = 0; i < 100_000; i++) console.log('x'.repeat(100))", /output/],
  ["a regular expression that backtracks for ever", "console.log('before');\n/^(a+)+$/.test('a'.repeat(60) + 'b')", /without an end/],
  ["deeply nested source", `const x = ${"(".repeat(20_000)}1${")".repeat(20_000)}`, /nest/i],
  ["deeply nested callbacks", `${"(() => { ".repeat(3_000)}${"})();".repeat(3_000)}`, /nest/i],
];

/**
 * Presses Run and waits for the sentence that says why the program is over; returns it with the milliseconds that it
 * took. What ends as an error of the program itself says so on the program's console.
 */
export async function end(page, words) {
  const button = page.getByRole("button", { name: "Run", exact: true });
  const from = performance.now();
  await button.click();
  const said = await page.waitForFunction(() => document.querySelector(".machine-note.serious")?.textContent, undefined, {
    timeout: 30_000,
  });
  const took = performance.now() - from;
  const sentence = await said.jsonValue();
  if (sentence.includes("our mistake")) throw new Error(sentence);
  // What was stopped from outside is run again up to there; then the page is at rest.
  await page.getByRole("button", { name: "Run", exact: true }).waitFor({ timeout: 30_000 });
  if (words.test(sentence)) return { sentence, took };
  await page.locator(".machine [role=slider]").focus();
  await page.keyboard.press("End");
  return { sentence: (await page.locator(".machine .p-output").allInnerTexts()).join("\n"), took };
}
