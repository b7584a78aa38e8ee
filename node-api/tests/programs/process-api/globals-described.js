// How the globals of Node are described: most are plain values.
for (const name of [
  'setTimeout',
  'fetch',
  'crypto',
  'queueMicrotask',
  'navigator',
  'structuredClone',
  'URL',
  'process',
  'performance',
]) {
  const { value, get, set, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(globalThis, name);
  console.log(name, typeof value, typeof get, typeof set, writable, enumerable, configurable);
}
const all = Object.getOwnPropertyDescriptors(globalThis);
console.log(Object.keys(all.setImmediate), typeof all.clearTimeout.value, Object.keys(all.crypto));
const { setTimeout: original } = globalThis;
Object.defineProperty(globalThis, 'setTimeout', { ...all.setTimeout, value: (run) => original(run, 1) });
setTimeout(() => console.log('through the replacement'), 10_000);
