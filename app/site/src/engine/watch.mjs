// Which functions of the engine each program needs: `watch.mjs SCRIPT PROGRAM REQUESTS OUT`. The engine is the one with
// marks (watched.rs); a request is what the page would send. OUT gets a line of function numbers for the engine's start and
// preparations, then one for each request.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [script, program, requests, out] = process.argv.slice(2);
/** Kinds of responses that end a request, as their first byte names them. */
const ENDS = [2, 3];

// What a worker has, as far as the engine asks for it.
const answers = [];
globalThis.postMessage = (bytes) => answers.push(bytes);
const idle = () => new Promise((resolve) => setTimeout(resolve, 20));

const { default: init } = await import(pathToFileURL(script));
const exports = await init({ module_or_path: await readFile(program) });
const marks = [];
for (let n = 0; exports[`called${n}`]; n++) marks.push(exports[`called${n}`]);

/** Numbers of the functions that were called since the last time. */
const called = () => {
  const numbers = [];
  for (const [n, mark] of marks.entries()) {
    if (mark.value) numbers.push(n);
    mark.value = 0;
  }
  return numbers.join(" ");
};

await idle();
const lines = [];
const names = (await readdir(requests)).sort();
let always = called();
for (const name of names) {
  answers.length = 0;
  const bytes = new Uint8Array(await readFile(join(requests, name)));
  globalThis.onmessage({ data: bytes });
  if (!answers.some((answer) => ENDS.includes(answer[0]))) throw new Error(`${name} was not answered`);
  lines.push(called());
  await idle();
}
always += ` ${called()}`;
await writeFile(out, [always, ...lines].join("\n"));
