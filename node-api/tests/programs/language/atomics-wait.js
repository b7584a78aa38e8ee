// The usual way to sleep without giving the thread back.
const cell = new Int32Array(new SharedArrayBuffer(8));
const start = Date.now();
setTimeout(() => console.log('timeout'), 10);
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
console.log(Atomics.wait(cell, 0, 0, 50), Date.now() - start >= 50);
console.log(Atomics.wait(cell, 0, 7), Atomics.wait(cell, 1, 0, 0), Atomics.wait(cell, 0, 0, -5));
for (const f of [() => Atomics.wait([], 0, 0), () => Atomics.wait(new Int32Array(1), 0, 0)]) {
  try { f(); } catch (error) { console.log(`${error.name}: ${error.message}`); }
}
console.log(Atomics.wait.name, Atomics.wait.length);
