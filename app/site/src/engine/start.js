// The worker of the engine: starts its first part, and the rest when that has arrived.
import init, { memoryIsUsedUp } from "./looproom-engine.js";

/** A worker of that name waits for both parts before it says that it is ready. */
const WHOLE = "whole";

const load = async () =>
  WebAssembly.compile(await (await fetch(new URL("rest.wasm", import.meta.url))).arrayBuffer());
let isWhole = false;
const join = (rest, engine) => {
  new WebAssembly.Instance(rest, { engine });
  isWhole = true;
};

// A trap says nothing. For want of memory it is told from one that is a mistake of ours, and before the rest is here it may
// be a call of what is missing. `app/src/ports/engine/client.rs` looks for these words.
addEventListener("error", (event) => {
  if (!(event.error instanceof WebAssembly.RuntimeError)) return;
  const why = memoryIsUsedUp() ? "out of memory" : isWhole ? "" : "the rest is wanted";
  if (!why) return;
  event.preventDefault();
  setTimeout(() => {
    throw new Error(why);
  });
});

if (self.name === WHOLE) {
  const rest = await load();
  join(rest, await init());
} else {
  const engine = await init();
  // Where it cannot be had, the first part does what it can.
  const rest = await load().catch(() => undefined);
  if (rest) join(rest, engine);
}
