// Another version of a built site: what a release with one changed lesson looks like to a host.
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const sha = (bytes) => createHash("sha256").update(bytes);

/** The list of files that a site's service worker keeps. */
export async function list(folder) {
  const [line] = (await readFile(join(folder, "sw.js"), "utf8")).split("\n", 1);
  return JSON.parse(line.replace(/^const COURSE = |;$/g, ""));
}

/** A copy of a site. */
export async function copy(dist) {
  const folder = await mkdtemp(join(tmpdir(), "looproom-"));
  await cp(dist, folder, { recursive: true });
  return folder;
}

/** A copy as `cargo xtask build --public-url` makes it for a host that serves it under `base`. */
export async function moved(dist, base) {
  const folder = await copy(dist);
  if (base !== "/") await replace(folder, '="/', `="${base}`, /\.html$/);
  await relist(folder);
  return folder;
}

/** Replaces a text; in data it has to be one of the same length. */
async function replace(folder, from, to, where = /\.(html|bin)$/) {
  for (const file of await files(folder)) {
    if (!where.test(file)) continue;
    const bytes = await readFile(file, "latin1");
    if (bytes.includes(from)) await writeFile(file, bytes.replaceAll(from, to), "latin1");
  }
}

const files = async (folder) => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Gives the file or folder whose path begins like this another hash, here and wherever it is named. */
async function rehash(folder, beginning) {
  const within = beginning.includes("/") ? beginning.slice(0, beginning.lastIndexOf("/") + 1) : "";
  const start = beginning.slice(within.length);
  const name = (await readdir(join(folder, within))).find((name) => new RegExp(`^${start}-[0-9a-f]{16}(\\.|$)`).test(name));
  const old = name.match(/[0-9a-f]{16}/)[0];
  const hash = sha(`${old} again`).digest("hex").slice(0, 16);
  await rename(join(folder, within, name), join(folder, within, name.replace(old, hash)));
  await replace(folder, old, hash);
}

/** Makes the list anew after files have changed; returns the new version. */
export async function relist(folder) {
  const script = await readFile(join(folder, "sw.js"), "utf8");
  const course = await list(folder);
  const names = (await files(folder)).map((file) => file.slice(folder.length + 1)).filter((name) => !/^(sw\.js|screenshots\/)/.test(name));
  names.sort();
  const all = sha("");
  for (const name of names) all.update(await readFile(join(folder, name)));
  const version = all.digest("hex").slice(0, 16);
  await replace(folder, course.version, version);
  const entries = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return [name.replace(/(^|\/)index\.html$/, "$1"), bytes.length, `sha256-${sha(bytes).digest("base64")}`];
    }),
  );
  const next = { version, bytes: entries.reduce((sum, [, bytes]) => sum + bytes, 0), files: entries };
  await writeFile(join(folder, "sw.js"), `const COURSE = ${JSON.stringify(next)};\n${script.slice(script.indexOf("\n") + 1)}`);
  return version;
}

/** A release in which `from` has become `to` (of the same length) in the lesson `slug`, and the programs are new ones. */
export async function release(dist, slug, from, to) {
  const folder = await copy(dist);
  await replace(folder, from, to);
  for (const changed of [`data/${slug}`, `data/${slug}-traces`, "page", "engine", "data/search", "data/glossary", "data/site"]) await rehash(folder, changed);
  return { folder, version: await relist(folder) };
}
