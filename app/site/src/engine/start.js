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

// Whether the browser's stack has 128 KiB left: 32 calls with 500 arguments of eight bytes fit then. What a program does about
// the error that it gets otherwise needs some of it. `app/worker/src/device.rs` asks.
const filling = new Array(500).fill(0);
const fill = (calls) => calls === 0 || fill(calls - 1, ...filling);
globalThis.hasStack = () => {
  try {
    return fill(32);
  } catch {
    return false;
  }
};

// A trap says nothing. For want of memory it is told from one that is a mistake of ours, and before the rest is here it may
// be a call of what is missing. A full stack is no trap, and is met only by what looks for no room (a proxy in its own chain
// of prototypes). `app/src/ports/engine/client.rs` looks for these words.
addEventListener("error", (event) => {
  const { error } = event;
  // Firefox has a class of its own for it.
  const isFull = error instanceof RangeError || error?.name === "InternalError";
  if (!isFull && !(error instanceof WebAssembly.RuntimeError)) return;
  const why = isFull ? "out of stack" : memoryIsUsedUp() ? "out of memory" : isWhole ? "" : "the rest is wanted";
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
