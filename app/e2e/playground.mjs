// The playground, as a person uses it.
const PATIENCE = { timeout: 30_000 };

/** Puts a program into the page's editor. */
export async function write(page, text) {
  await page.locator(".cm-content").waitFor(PATIENCE);
  await page.locator(".cm-content").click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
}

/** Runs what is in the editor and goes to the end of the run; returns what was printed. */
export async function run(page) {
  const played = () => document.querySelector(".machine .player")?.dataset.run;
  const before = await page.evaluate(played);
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.waitForFunction((before) => ![undefined, before].includes(document.querySelector(".machine .player")?.dataset.run), before, PATIENCE);
  await page.locator(".machine [role=slider]").focus();
  await page.keyboard.press("End");
  return (await page.locator(".machine .p-output").allInnerTexts()).flatMap((text) => text.trim().split("\n"));
}
