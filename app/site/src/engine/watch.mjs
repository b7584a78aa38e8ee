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
let waiting = 0;
const later = globalThis.setTimeout;
globalThis.setTimeout = (callback, ...rest) => {
  waiting++;
  return later(() => (waiting--, callback()), ...rest);
};

const module = await WebAssembly.compile(await readFile(program));

/** The numbers of the functions that a worker calls from its start until it has answered a request. What is made once in a
 * worker is made anew in the next, so each gets a worker of its own. */
async function called(name) {
  answers = [];
  const { initSync } = await import(`${pathToFileURL(script)}?${name}`);
  const exports = initSync({ module });
  // It prepares itself piece by piece.
  while (waiting > 0) await new Promise((resolve) => later(resolve));
  globalThis.onmessage({ data: new Uint8Array(await readFile(join(requests, name))) });
  if (!answers.some((answer) => ENDS.includes(answer[0]))) throw new Error(`${name} was not answered`);
  const numbers = [];
  for (let n = 0; exports[`called${n}`]; n++) if (exports[`called${n}`].value) numbers.push(n);
  return numbers.join(" ");
}

const lines = [];
for (const name of (await readdir(requests)).sort()) lines.push(await called(name));
await writeFile(out, lines.join("\n"));
