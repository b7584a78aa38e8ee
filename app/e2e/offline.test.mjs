// The copy on the device: with the server gone, across versions, and where there is no room for it.
import assert from "node:assert/strict";
import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, open, tab, visit } from "./browser.mjs";
import { run, write } from "./playground.mjs";
import { serve } from "./server.mjs";
import { copy, list, moved, release } from "./versions.mjs";

const dist = process.env.DIST ?? new URL("../../dist", import.meta.url).pathname;
const axe = await readFile(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const PATIENCE = { timeout: 60_000 };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Serves a folder until the test has ended. */
async function host(t, folder, options) {
  const site = await serve(folder, options);
  t.after(() => site.close().catch(() => {}));
  return site;
}

/** A page that may keep the course, until the test has ended. */
async function learner(t) {
  const page = await open(browser, { serviceWorkers: "allow" });
  t.after(() => page.context().close());
  return page;
}

/** A folder that is removed when the test has ended. */
async function passing(t, folder) {
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

/** Waits until the whole course is on the device, without asking for it: the worker takes the page over then. */
const whole = (page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", null, PATIENCE);

/** Has the course kept from the about page. */
async function keep(page, site) {
  await visit(page, `${site.origin}about/`);
  await page.mouse.move(9, 9);
  await page.getByRole("button", { name: "Keep the course on this device" }).click(PATIENCE);
  await page.getByText("Available offline").waitFor(PATIENCE);
}

const cachesOf = (page) => page.evaluate(() => caches.keys());
const versionOf = (page) => page.evaluate(() => document.querySelector('meta[name="looproom-offline"]').content.split(" ")[1]);

for (const base of ["/", "/some/where/"]) {
  test(`after one visit to ${base}, everything works with the server gone`, async (t) => {
    const site = await host(t, await passing(t, await moved(dist, base)), { base });
    const page = await learner(t);
    await visit(page, site.origin);
    assert.deepEqual(site.requests.filter((path) => /sw\.js/.test(path)), [], "not before the page itself");
    await whole(page);
    await site.close();

    await visit(page, site.origin);
    assert.ok(await page.locator("main h1").isVisible());
    await visit(page, `${site.origin}event-loop/timers/`);
    await page.getByRole("button", { name: "Show me without predicting" }).first().click();
    await page.getByRole("button", { name: "Step through it" }).first().click();
    await page.locator(".machine .player").waitFor(PATIENCE);
    await visit(page, `${site.origin}playground?from=elsewhere`);
    await write(page, "setTimeout(() => console.log('no network'))\nconsole.log('at all')");
    assert.deepEqual(await run(page), ["at all", "no network"]);
    await visit(page, `${site.origin}event-loop/race/index.html`);
    assert.deepEqual(page.errors, []);
    await visit(page, `${site.origin}nowhere/`);
    assert.equal(await page.locator("main h1").innerText(), "This page does not exist");
  });
}

test("the copy is made and removed on the about page, and a removed one does not come back by itself", async (t) => {
  const site = await host(t, dist);
  const page = await learner(t);
  await keep(page, site);
  const { bytes } = await list(dist);
  const told = await page.getByText("Available offline").innerText();
  assert.ok(told.includes(`${(bytes / 1e6).toFixed(1)} MB`), told);
  await page.evaluate(axe);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await page.evaluate(() => axe.run(".copy", { resultTypes: ["violations"] }));
    assert.deepEqual(violations.map(({ id }) => id), []);
  }
  await page.getByRole("button", { name: "Remove the copy" }).click();
  await page.getByText("Nothing is kept yet").waitFor();
  assert.deepEqual(await cachesOf(page), []);
  await visit(page, `${site.origin}about/`);
  await page.mouse.move(9, 9);
  await page.getByText("Nothing is kept yet").waitFor(PATIENCE);
  await page.waitForTimeout(9_000);
  assert.deepEqual(await cachesOf(page), []);
  await page.getByRole("button", { name: "Keep the course on this device" }).click();
  await page.getByText("Available offline").waitFor(PATIENCE);
  assert.deepEqual(page.errors, []);
});

test("the course can be installed, wherever it lies", async (t) => {
  const base = "/some/where/";
  const site = await host(t, await passing(t, await moved(dist, base)), { base });
  const page = await learner(t);
  await visit(page, `${site.origin}about/`);
  const devtools = await page.context().newCDPSession(page);
  const { url, errors, manifest } = await devtools.send("Page.getAppManifest");
  assert.equal(url, `${site.origin}manifest.webmanifest`);
  assert.deepEqual(errors, []);
  assert.deepEqual([manifest.startUrl, manifest.scope], [site.origin, site.origin]);
  for (const { url, sizes } of [...manifest.icons, ...manifest.screenshots.map(({ image }) => image)]) {
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
    if (url.endsWith(".png")) assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, url);
  }
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);

  await page.evaluate(() => dispatchEvent(Object.assign(new Event("beforeinstallprompt"), { prompt: async () => (globalThis.asked = true) })));
  await page.mouse.move(9, 9);
  await page.getByRole("button", { name: "Install as an app" }).click(PATIENCE);
  assert.ok(await page.evaluate(() => globalThis.asked));
  assert.deepEqual(page.errors, []);
});

test("a new version is offered, never forced; an old tab goes on, and nothing written is lost", async (t) => {
  const old = await host(t, dist);
  const { port } = new URL(old.origin);
  const about = await learner(t);
  await keep(about, old);
  const context = about.context();
  const first = await versionOf(about);
  await about.evaluate(() => caches.open("of another site"));
  const lesson = await tab(context);
  await visit(lesson, `${old.origin}event-loop/race/`);
  const writing = await tab(context);
  await visit(writing, `${old.origin}playground/`);
  await write(writing, "console.log('not saved anywhere')");
  const editing = await tab(context);
  await visit(editing, `${old.origin}event-loop/race/`);
  await editing.mouse.move(9, 9);
  await editing.locator(".task.change").first().getByRole("button", { name: "Edit this" }).click();
  await write(editing, "console.log('half an idea')");
  await about.close();

  const next = await release(dist, "race", "The race", "The Race");
  await old.close();
  const site = await host(t, await passing(t, next.folder), { port });
  await writing.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  const offer = writing.locator(".notice").filter({ hasText: "A new version of the course is here" });
  await offer.waitFor(PATIENCE);
  // Nobody has asked for it yet.
  await visit(lesson, `${site.origin}event-loop/race/`);
  assert.equal(await lesson.locator("h1").innerText(), "The race");

  await offer.getByRole("button", { name: "Reload" }).click();
  await writing.waitForFunction((version) => document.querySelector('meta[name="looproom-offline"]')?.content.includes(version), next.version, PATIENCE);
  await writing.locator(".cm-content").filter({ hasText: "not saved anywhere" }).waitFor(PATIENCE);
  assert.deepEqual(await run(writing), ["not saved anywhere"]);
  await writing.goto(`${site.origin}event-loop/race/`);
  assert.equal(await writing.locator("h1").innerText(), "The Race");

  // The host has none of this tab's files any more.
  assert.equal(await versionOf(lesson), first);
  const missing = site.requests.length;
  await lesson.getByRole("button", { name: "Show me without predicting" }).first().click();
  await lesson.getByRole("button", { name: "Step through it" }).first().click();
  await lesson.locator(".machine .player").waitFor(PATIENCE);
  assert.deepEqual(site.requests.slice(missing).filter((path) => /page-|traces/.test(path)), []);
  assert.equal(await lesson.locator("h1").innerText(), "The race");

  await editing.locator(".notice").filter({ hasText: "A new version" }).getByRole("button", { name: "Reload" }).click(PATIENCE);
  await editing.getByText("What you were writing in this lesson is here again").waitFor(PATIENCE);
  assert.equal(await editing.locator("h1").innerText(), "The Race");
  await editing.locator(".task.change").first().getByRole("button", { name: "Edit this" }).click();
  await editing.locator(".cm-content").filter({ hasText: "half an idea" }).waitFor(PATIENCE);

  // With the last old tab goes the old copy, and nothing else.
  assert.ok((await cachesOf(writing)).some((name) => name.endsWith(first)));
  await lesson.close();
  await visit(writing, `${site.origin}about/`);
  await writing.mouse.move(9, 9);
  await writing.getByText("Available offline").waitFor(PATIENCE);
  const left = async () => (await cachesOf(writing)).map((name) => name.split(" ").at(-1)).sort();
  // Tabs say which version they are of as soon as they have nothing better to do.
  for (let i = 0; i < 60 && (await left()).length > 2; i++) await writing.waitForTimeout(500);
  assert.deepEqual(await left(), ["site", next.version].sort());
  assert.deepEqual([...writing.errors, ...lesson.errors, ...editing.errors], []);
});

test("a device without room says so, and the site works", async (t) => {
  const site = await host(t, dist);
  const page = await learner(t);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.origin).origin, quotaSize: 1_000_000 });
  await visit(page, `${site.origin}about/`);
  await page.mouse.move(9, 9);
  await page.getByRole("button", { name: "Keep the course on this device" }).click(PATIENCE);
  await page.locator(".copy").getByText("There is no room").waitFor(PATIENCE);
  await page.locator(".notice").getByText("no room for the course").waitFor();
  assert.deepEqual(await cachesOf(page), []);
  await visit(page, `${site.origin}event-loop/race/`);
  assert.ok(await page.locator("h1").isVisible());
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.origin).origin });
  await keep(page, site);
  assert.deepEqual(page.errors, []);
});

test("a browser that runs out of room in the middle leaves nothing half", async (t) => {
  const folder = await passing(t, await copy(dist));
  // It promises more than it has.
  const script = await readFile(join(folder, "sw.js"), "utf8");
  await writeFile(join(folder, "sw.js"), `${script}\nnavigator.storage.estimate = async () => ({ quota: 1e9, usage: 0 });\n`);
  const site = await host(t, folder);
  const page = await learner(t);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.origin).origin, quotaSize: 1_000_000 });
  await visit(page, `${site.origin}about/`);
  await page.mouse.move(9, 9);
  await page.getByRole("button", { name: "Keep the course on this device" }).click(PATIENCE);
  await page.locator(".copy").getByText("There is no room").waitFor(PATIENCE);
  assert.deepEqual(await cachesOf(page), []);
});

test("files of two versions are never mixed, and a broken download goes on where it ended", async (t) => {
  const folder = await passing(t, await copy(dist));
  const name = (await list(folder)).files.find(([path]) => path.endsWith(".txt"))[0];
  const right = await readFile(join(folder, name));
  await appendFile(join(folder, name), "of another version");
  const site = await host(t, folder);
  const page = await learner(t);
  await visit(page, `${site.origin}about/`);
  await page.mouse.move(9, 9);
  await page.getByRole("button", { name: "Keep the course on this device" }).click(PATIENCE);
  await page.getByText("did not arrive whole").waitFor(PATIENCE);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null), null);
  await writeFile(join(folder, name), right);
  const from = site.requests.length;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("Available offline").waitFor(PATIENCE);
  const asked = site.requests.slice(from);
  assert.ok(asked.includes(`/${name}`), asked.join(" "));
  assert.ok(!asked.some((path) => /engine.*wasm/.test(path)), "what was there is not loaded again");
});
