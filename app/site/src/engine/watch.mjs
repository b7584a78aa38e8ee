// Which functions of the engine each request needs: `watch.mjs SCRIPT PROGRAM REQUESTS OUT`. The engine is the one with marks
// (watched.rs); a request is what the page would send. OUT gets a line of function numbers for each request.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [script, program, requests, out] = process.argv.slice(2);
/** Kinds of responses that end a request, as their first byte names them. */
const ENDS = [2, 3];

// What a worker has, as far as the engine asks for it.
let answers = [];
globalThis.postMessage = (bytes) => answers.push(bytes);
const waiting = new Set();
const later = globalThis.setTimeout;
globalThis.setTimeout = (callback, ...rest) => {
  const timeout = later(() => (waiting.delete(timeout), callback()), ...rest);
  waiting.add(timeout);
  return timeout;
};
globalThis.hasStack = () => true;
// What is collected would be given back to a memory that has been set back since.
delete globalThis.FinalizationRegistry;

const module = await WebAssembly.compile(await readFile(program));
const { initSync } = await import(pathToFileURL(script));
const exports = initSync({ module });
// It prepares itself piece by piece.
while (waiting.size > 0) await new Promise((resolve) => later(resolve));
const marks = [];
for (let n = 0; exports[`called${n}`]; n++) marks.push(exports[`called${n}`]);
const called = marks.map((mark) => mark.value);
const memory = new Uint8Array(exports.memory.buffer.slice());

/** The numbers of the functions that a worker calls from its start until it has answered a request and has taken apart what
 * that leaves. What is made once in a worker is made anew in the next, so each finds one that has just prepared itself. */
async function needs(name) {
  answers = [];
  const now = new Uint8Array(exports.memory.buffer);
  now.set(memory);
  now.fill(0, memory.length);
  marks.forEach((mark, n) => (mark.value = called[n]));
  globalThis.onmessage({ data: new Uint8Array(await readFile(join(requests, name))) });
  if (!answers.some((answer) => ENDS.includes(answer[0]))) throw new Error(`${name} was not answered`);
  const [apart] = waiting;
  while (waiting.has(apart)) await new Promise((resolve) => later(resolve));
  // What it would prepare for the next it has prepared for this one.
  for (const timeout of waiting) clearTimeout(timeout);
  waiting.clear();
  return marks.flatMap((mark, n) => (mark.value ? [n] : [])).join(" ");
}

const lines = [];
for (const name of (await readdir(requests)).sort()) lines.push(await needs(name));
await writeFile(out, lines.join("\n"));
