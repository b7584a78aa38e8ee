// Programs in other people's pages and in files: a strict foreign page, a sandbox, a file from a disk, folders that are opened.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { open, visit } from "./browser.mjs";
import { foreign } from "./foreign.mjs";
import { violations } from "./axe.mjs";
import { browser, dist, site } from "./stage.mjs";

const PATIENCE = { timeout: 30_000 };
const MOST_BEFORE_THE_FIRST_RUN = 150_000;
const CODE = "setTimeout(() => console.log('later'))\nconsole.log('now')\n";

const position = (frame) => frame.locator(".player").getAttribute("data-position");

test("a strict foreign page shows a program, runs it and steps back; before the run it is small", async () => {
  const host = await foreign(site.origin, `<loop-room><script type="text/plain">\n${CODE}</script></loop-room>`);
  const page = await open(browser);
  const from = site.requests.length;
  await page.goto(host.address);
  const frame = page.frameLocator("loop-room iframe");
  await frame.getByText("console.log").first().waitFor(PATIENCE);
  await page.waitForLoadState("networkidle");
  const asked = new Set(site.requests.slice(from).map((path) => (path.endsWith("/") ? `${path}index.html` : path)));
  let bytes = 0;
  for (const path of asked) bytes += brotliCompressSync(await readFile(join(dist, path)).catch(() => Buffer.alloc(0))).length;
  console.log(`embed, before the first run: ${bytes} bytes brotli in ${asked.size} files`);
  assert.ok(bytes <= MOST_BEFORE_THE_FIRST_RUN, `${bytes}`);
  await frame.getByRole("button", { name: "Run" }).click();
  await frame.locator(".player").waitFor(PATIENCE);
  await frame.locator("[role=slider]").focus();
  await page.keyboard.press("End");
  const end = Number(await position(frame));
  assert.ok(end > 3);
  assert.match((await frame.locator(".p-output").allInnerTexts()).join("\n"), /now\s+later/);
  await page.keyboard.press("ArrowLeft");
  assert.equal(Number(await position(frame)), end - 1);
  const height = Number(await page.locator("loop-room iframe").getAttribute("height"));
  assert.ok(height >= 480 && height <= 4000, `${height}`);
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(page.errors, []);
  await page.context().close();
  host.close();
});

test("the frame grows with the program, and says when it is ready and when it fails", async () => {
  const long = Array.from({ length: 20 }, (_, at) => `console.log(${at})`).join("\n");
  const host = await foreign(site.origin, `<loop-room id="good" code="${long}"></loop-room><loop-room id="bad" program="p1.AAAA"></loop-room>`);
  const page = await open(browser);
  await page.addInitScript(() => {
    window.heard = [];
    for (const name of ["ready", "error"]) addEventListener(name, (event) => window.heard.push(`${event.target.id} ${name}`), true);
  });
  await page.goto(host.address);
  await page.waitForFunction(() => window.heard.length === 2, null, PATIENCE);
  assert.deepEqual((await page.evaluate(() => window.heard)).sort(), ["bad error", "good ready"]);
  const height = (id) => page.locator(`#${id} iframe`).getAttribute("height").then(Number);
  assert.ok((await height("good")) > 400, `${await height("good")}`);
  assert.ok((await height("bad")) < 200, `${await height("bad")}`);
  await page.context().close();
  host.close();
});

test("without allow-same-origin it says what is missing; with files open to every origin it runs", async () => {
  const host = await foreign(site.origin, `<loop-room sandbox="allow-scripts" code="console.log('alone')"></loop-room>`);
  for (const opened of [false, true]) {
    const page = await open(browser);
    if (opened) {
      await page.route(`${site.origin}**`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
      });
    }
    await page.goto(host.address);
    const frame = page.frameLocator("loop-room iframe");
    await frame.getByRole("button", { name: "Run" }).click();
    if (opened) {
      await frame.locator(".p-output").getByText("alone").waitFor(PATIENCE);
    } else {
      await frame.getByText("sandboxed without allow-same-origin").waitFor(PATIENCE);
    }
    await page.context().close();
  }
  host.close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`the embedded page passes axe before and after the run, ${colorScheme}`, async () => {
    const page = await open(browser, { colorScheme, reducedMotion: "reduce", viewport: { width: 640, height: 600 } });
    await page.goto(`${site.origin}embed/#code=${encodeURIComponent(CODE)}`);
    const check = async () => assert.deepEqual(await violations(page), []);
    await page.getByRole("button", { name: "Run" }).waitFor();
    await check();
    await page.getByRole("button", { name: "Run" }).click();
    await page.locator(".player").waitFor(PATIENCE);
    await check();
    await page.context().close();
  });
}

test("whatever is wrong with the address is a sentence, and nothing of it becomes markup", async () => {
  const page = await open(browser);
  for (const [fragment, sentence] of [
    ["", /given no program/],
    ["program=p1.AAAA", /cannot be read/],
    ["program=p9.AAAA", /another version/],
    ["code=%F0%9F", /cannot be read/],
    [`code=${"x".repeat(300_000)}`, /larger than allowed/],
    ["code=1&name=..%2F..%2Fetc", /cannot be read/],
  ]) {
    await page.goto("about:blank");
    await page.goto(`${site.origin}embed/#${fragment}`);
    await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
  }
  await page.goto("about:blank");
  await page.goto(`${site.origin}embed/#code=${encodeURIComponent("'</code><img src=x onerror=alert(1)>'")}`);
  await page.getByText("onerror").waitFor();
  assert.equal(await page.locator("#app img").count(), 0);
  await page.context().close();
});

test("a page that was saved opens from a disk with the network off, and steps both ways", async () => {
  const page = await open(browser, { acceptDownloads: true });
  await visit(page, `${site.origin}playground/`);
  await page.locator(".machine .player").waitFor(PATIENCE);
  await page.getByRole("button", { name: "Share" }).first().click();
  const saving = page.waitForEvent("download", PATIENCE);
  await page.getByRole("button", { name: "Save as a page" }).click();
  const folder = await mkdtemp(join(tmpdir(), "looproom-"));
  const file = join(folder, "saved.html");
  await (await saving).saveAs(file);
  console.log(`a saved page: ${(await readFile(file)).length} bytes`);
  await page.context().close();
  const alone = await open(browser, { offline: true });
  await alone.goto(`file://${file}`);
  await alone.locator(".player").waitFor(PATIENCE);
  await alone.locator("[role=slider]").focus();
  await alone.keyboard.press("End");
  const end = Number(await position(alone));
  await alone.keyboard.press("ArrowLeft");
  assert.equal(Number(await position(alone)), end - 1);
  await alone.keyboard.press("ArrowRight");
  assert.equal(Number(await position(alone)), end);
  assert.deepEqual(alone.errors, []);
  await alone.context().close();
});

test("folders and saved files are opened with their bounds, and what is not taken is said", async () => {
  const folder = await mkdtemp(join(tmpdir(), "looproom-"));
  const gist = join(folder, "gist");
  await mkdir(join(gist, "node_modules/x"), { recursive: true });
  await mkdir(join(gist, "lib"));
  await writeFile(join(gist, "package.json"), '{"main":"./start.js"}');
  await writeFile(join(gist, "start.js"), "console.log(require('./lib/a'))");
  await writeFile(join(gist, "lib/a.js"), "module.exports = 'from a'");
  await writeFile(join(gist, "node_modules/x/index.js"), "1");
  await writeFile(join(gist, "logo.png"), Buffer.from([137, 80, 78, 71]));
  const page = await open(browser);
  await visit(page, `${site.origin}playground/`);
  const opening = page.locator(".opening");
  await page.getByLabel("Open a folder").setInputFiles(gist);
  await opening.getByText("It starts with start.js").waitFor(PATIENCE);
  assert.match(await opening.innerText(), /node_modules was left out.*logo\.png was left out/s);
  await page.getByRole("button", { name: "Back to the program before" }).click();
  await page.locator(".file-tab").filter({ hasText: "start.js" }).waitFor({ state: "detached" });
  const offer = async (name, text, sentence) => {
    await page.getByLabel("Open files").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
    await opening.getByText(sentence).waitFor(PATIENCE);
  };
  await offer("a.looproom.json", '{"looproom":"program","ver', "it was cut or changed");
  await offer("a.looproom.json", '{"looproom":"program","version":9}', "a newer Looproom saved it");
  await offer("a.json", "{}", "it was not saved by Looproom");
  const hostile = { looproom: "program", version: 1, entry: "../x.js", seed: 1, files: [{ path: "../x.js", text: "" }] };
  await offer("a.looproom.json", JSON.stringify(hostile), "a path that cannot be used");
  const good = { ...hostile, entry: "x.mjs", seed: 7, files: [{ path: "x.mjs", text: "console.log('mine')" }] };
  await offer("a.looproom.json", JSON.stringify(good), "It starts with x.mjs");
  assert.equal(await page.locator(".seed input").inputValue(), "7");
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("a program that is too long for a link is offered as a file", async () => {
  const page = await open(browser);
  await visit(page, `${site.origin}playground/`);
  let seed = 1;
  const noise = Array.from({ length: 12_000 }, () => ((seed = (seed * 48271) % 2147483647) % 36).toString(36)).join("");
  await page.getByLabel("Open files").setInputFiles({ name: "main.js", mimeType: "text/javascript", buffer: Buffer.from(`// ${noise}`) });
  await page.locator(".opening").getByText("It starts with main.js").waitFor(PATIENCE);
  await page.getByRole("button", { name: "Share" }).first().click();
  await page.getByText(/The link would have \d+ characters/).waitFor();
  await page.context().close();
});
