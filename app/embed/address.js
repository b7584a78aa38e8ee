// What an embedded page's address says, after `#`: `code=TEXT` or `program=p1.…` (also just `p1.…`, as links have it),
// and beside it `name`, `seed`, `position` and `theme`. All of it comes from somebody else's page, so it is bounded before it is
// read, and whatever is wrong is a sentence.

import { unpack } from "../share/postcard.js";

/** Bounds of `app/protocol/src/program.rs`. */
const MAX_FILES = 32;
const MAX_SOURCE = 256 * 1024;
const MAX_PATH = 200;
/** What a packed program may take when expanded: `app/src/share.rs`. */
const MAX_PACKED = MAX_SOURCE + 16 * 1024;
const MAX_NUMBER = 2 ** 32 - 1;

const THEMES = ["light", "dark"];
const EMPTY = "This frame was given no program.";
const DAMAGED = "The program in this frame's address cannot be read: it was cut or changed on the way.";
const TOO_LARGE = "The program in this frame's address is larger than allowed: 32 files and 256 KiB are the bounds.";

/** The parts of a fragment by name. Plus signs are plus signs. */
function parts(fragment) {
  const found = {};
  for (const part of fragment.replace(/^#/, "").split("&")) {
    const [, name, value] = part.match(/^([a-z]+)=(.*)$/s) ?? [null, part.startsWith("p1.") ? "program" : "", part];
    if (name) found[name] ??= decodeURIComponent(value);
  }
  return found;
}

async function expand(text) {
  if (text.length > MAX_PACKED * 2) throw new RangeError(TOO_LARGE);
  const bytes = Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const chunks = [];
  let length = 0;
  for (let { done, value } = await plain.read(); !done; { done, value } = await plain.read()) {
    length += value.length;
    if (length > MAX_PACKED) {
      await plain.cancel();
      throw new RangeError(TOO_LARGE);
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const whole = (text, most, otherwise) => (/^\d{1,15}$/.test(text ?? "") && Number(text) <= most ? Number(text) : otherwise);

function isPath(path) {
  const isPart = (part) => part !== "" && part !== "." && part !== "..";
  return path.length <= MAX_PATH && path.split("/").every(isPart) && !/[\0-\x1f\x7f-\x9f\\]/.test(path);
}

/** The sentence about a program that is not taken; null when it is. */
function refuse({ files, entry }) {
  const bytes = files.reduce((sum, [, text]) => sum + new TextEncoder().encode(text).length, 0);
  if (files.length > MAX_FILES || bytes > MAX_SOURCE) return TOO_LARGE;
  const paths = files.map(([path]) => path);
  if (!paths.every(isPath) || new Set(paths).size < paths.length || !paths.includes(entry)) return DAMAGED;
  return null;
}

/** The program, seed, position and theme; or `problem`, a sentence. `fragment` opens the same in the playground. */
export async function read(hash) {
  let theme = null;
  try {
    const said = parts(hash);
    theme = THEMES.includes(said.theme) ? said.theme : null;
    if (said.program === undefined && !said.code) return { theme, problem: EMPTY };
    let shared;
    if (said.program !== undefined) {
      if (!said.program.startsWith("p1.")) return { theme, problem: "The program in this frame's address was made by another version of Looproom." };
      shared = unpack(await expand(said.program.slice(3)), MAX_FILES);
    } else {
      const entry = said.name || "main.js";
      shared = { program: { files: [[entry, said.code]], entry }, seed: 0n, position: null };
    }
    const problem = refuse(shared.program);
    if (problem) return { theme, problem };
    const seed = BigInt(whole(said.seed, Number.MAX_SAFE_INTEGER, shared.seed));
    const position = whole(said.position, MAX_NUMBER, shared.position);
    return { theme, ...shared, seed, position, fragment: said.program ?? "" };
  } catch (error) {
    return { theme, problem: error.message === TOO_LARGE ? TOO_LARGE : DAMAGED };
  }
}
