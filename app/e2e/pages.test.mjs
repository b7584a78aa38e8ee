// Every page: readable without a program, alive without an error, free of what axe finds, in light and dark.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { open, visit } from "./browser.mjs";
import { violations } from "./axe.mjs";
import { serve } from "./server.mjs";
import { browser, dist, site } from "./stage.mjs";

const pages = ["", "playground/", "progress/", "review/", "about/", "glossary/", "de/event-loop/race/", "event-loop/", "event-loop/race/", "event-loop/build-a-loop/", "nowhere/at/all/"];

/** Does what makes the page fetch the machine, and waits for it where the page has one. */
async function machine(page) {
  await page.mouse.move(9, 9);
  if (await page.locator(".machine").count()) await page.locator(".machine .machine-body > *, .machine .machine-empty").first().waitFor();
  await page.waitForLoadState("networkidle");
}

for (const path of pages) {
  test(`/${path} can be read before any program arrives`, async () => {
    const page = await open(browser, { javaScriptEnabled: false });
    await page.goto(site.origin + path);
    assert.ok((await page.locator("main h1").first().innerText()).length > 2);
    assert.ok((await page.locator("main").innerText()).length > 60);
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`/${path} comes alive and passes axe, ${colorScheme}`, async () => {
      const page = await open(browser, { colorScheme, reducedMotion: "reduce" });
      await visit(page, site.origin + path);
      await machine(page);
      await page.waitForTimeout(300);
      assert.deepEqual(await violations(page), []);
      // The browser itself reports that the address of the missing page answered 404.
      assert.deepEqual(page.errors.filter((text) => !(path.startsWith("nowhere") && /404/.test(text))), []);
      await page.context().close();
    });
  }
}

test("the theme button changes the colours and is remembered", async () => {
  const page = await open(browser, { colorScheme: "light" });
  await visit(page, site.origin);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await paper();
  await page.getByRole("button", { name: /light and dark/ }).click();
  assert.notEqual(await paper(), before);
  const after = await paper();
  await page.reload();
  assert.equal(await paper(), after);
  await page.context().close();
});

test("a first visit to a lesson asks for nothing of the engine or the editor", async () => {
  const quiet = await serve(dist);
  const page = await open(browser);
  await visit(page, `${quiet.origin}event-loop/race/`);
  await page.waitForTimeout(500);
  assert.deepEqual(quiet.requests.filter((path) => /engine|editor/.test(path)), []);
  await page.context().close();
  await quiet.close();
});

test("the machine of a lesson is fetched when a person first does something", async () => {
  const page = await open(browser);
  const from = site.requests.length;
  await visit(page, `${site.origin}event-loop/race/`);
  const late = () => site.requests.slice(from).filter((path) => /split_machine|traces/.test(path)).length;
  await page.waitForTimeout(1_000);
  assert.equal(late(), 0);
  await page.keyboard.press("Tab");
  await page.getByText("Put the lines into the order").first().waitFor();
  await page.waitForLoadState("networkidle");
  assert.equal(late(), 2);
  await page.context().close();
});

test("a machine that cannot be fetched says so, and is fetched again on request", async () => {
  const page = await open(browser);
  await page.route("**/split_machine.wasm", (route) => route.abort());
  await visit(page, `${site.origin}event-loop/race/`);
  await page.mouse.move(9, 9);
  await page.getByText("A part of the page could not be loaded").first().waitFor();
  await page.unroute("**/split_machine.wasm");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".machine .locked-note").waitFor();
  await page.context().close();
});

test("the first Tab reaches the skip link, and it leads to the content", async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}event-loop/race/`);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  await page.context().close();
});

test("damaged answers are reported and set aside", async () => {
  const page = await open(browser);
  await visit(page, site.origin);
  await page.evaluate(() => localStorage.setItem("looproom.progress", "1.garbage!"));
  await visit(page, `${site.origin}event-loop/race/`);
  await page.getByText("could not be read").waitFor();
  assert.equal(await page.evaluate(() => localStorage.getItem("looproom.progress.damaged")), "1.garbage!");
  assert.ok(await page.locator("h1").isVisible());
  await page.getByRole("button", { name: "Understood" }).click();
  assert.equal(await page.getByText("could not be read").count(), 0);
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("the licences of what is delivered are listed, in the versions of the lock files", async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}about/`);
  const address = await page.getByRole("link", { name: /Every part/ }).evaluate((link) => link.href);
  const list = await (await fetch(address)).text();
  const cargo = await readFile(new URL("../../Cargo.lock", import.meta.url), "utf8");
  for (const name of ["boa_engine", "oxc_parser", "yew", "wasm-bindgen", "serde", "miniz_oxide"]) {
    const version = cargo.match(new RegExp(`name = "${name}"\\nversion = "([^"]+)"`))[1];
    assert.ok(list.includes(`\n${name} ${version}: `), `${name} ${version}`);
  }
  const { packages } = JSON.parse(await readFile(new URL("../../package-lock.json", import.meta.url), "utf8"));
  for (const name of ["@codemirror/view", "@codemirror/lang-javascript", "@lezer/lr", "crelt"]) {
    assert.ok(list.includes(`\n${name} ${packages[`node_modules/${name}`].version}: `), name);
  }
  assert.doesNotMatch(list, /playwright|axe-core|esbuild|brotli |wasm-bindgen-test/, "what only builds or tests is not delivered");
  assert.match(list, /Permission is hereby granted/);
  await page.context().close();
});
