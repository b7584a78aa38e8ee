// Lists the public names of Node's modules, of their classes and of the global object, one a line. `()` follows what is
// a function. In the simulation, `!` follows what throws the error that says it is not simulated.
'use strict';

const MODULES = [
  'events', 'buffer', 'string_decoder', 'stream', 'stream/promises', 'stream/consumers', 'stream/web', 'path',
  'path/posix', 'path/win32', 'os', 'util', 'util/types', 'url', 'querystring', 'assert', 'assert/strict', 'async_hooks',
  'perf_hooks', 'readline', 'readline/promises', 'zlib', 'crypto', 'diagnostics_channel', 'fs', 'fs/promises', 'timers', 'timers/promises',
  'console', 'process', 'module',
];
// What a machine or a start decides, and not Node's API.
const VARIED = ['process.env', 'process.config', 'process.versions'];
const unsimulated = Symbol.for('looproom.unsimulated');

const isPublic = (name) => !/^_|^\d+$/.test(name);
const isPlain = (value) =>
  typeof value === 'object' && value !== null && [null, Object.prototype].includes(Object.getPrototypeOf(value));

/** Those are listed by their own name. */
const listed = new Set([Object.prototype, Function.prototype, Error.prototype, Uint8Array.prototype]);
const lines = [];

function add(path, holder, name) {
  let value;
  let isThrowing = false;
  try {
    value = holder[name];
    isThrowing = typeof value === 'function' && Object.hasOwn(value, unsimulated);
    if (value instanceof Promise) value.catch(() => {});
  } catch (error) {
    // A getter of a prototype wants an instance.
    isThrowing = error.name === 'NotSimulatedError';
  }
  lines.push(`${path}${typeof value === 'function' ? '()' : ''}${isThrowing ? '!' : ''}`);
  return isThrowing ? undefined : value;
}

function listMembers(path, object) {
  for (const name of Object.getOwnPropertyNames(object)) {
    if (isPublic(name)) list(`${path}.${name}`, add(`${path}.${name}`, object, name));
  }
}

function listClass(path, constructor) {
  const builtIn = ['length', 'name', 'prototype', 'arguments', 'caller'];
  for (const name of Object.getOwnPropertyNames(constructor)) {
    if (isPublic(name) && !builtIn.includes(name)) list(`${path}.${name}`, add(`${path}.${name}`, constructor, name));
  }
  // What a generator function makes has no constructor.
  const { prototype } = constructor;
  if (prototype && Object.hasOwn(prototype, 'constructor')) listPrototype(`${path}.prototype`, prototype);
}

/** The names of a prototype and of those that it inherits from, as far as none of them is listed elsewhere. */
function listPrototype(path, prototype) {
  const names = new Set();
  for (let at = prototype; at && !listed.has(at); at = Object.getPrototypeOf(at)) {
    listed.add(at);
    for (const name of Object.getOwnPropertyNames(at)) if (isPublic(name) && name !== 'constructor') names.add(name);
  }
  for (const name of names) add(`${path}.${name}`, prototype, name);
}

function list(path, value) {
  if (VARIED.includes(path) || listed.has(value)) return;
  if (typeof value === 'function') {
    listed.add(value);
    listClass(path, value);
  } else if (isPlain(value)) {
    listed.add(value);
    listMembers(path, value);
  }
}

function load(name) {
  try {
    return require(name);
  } catch {
    return undefined;
  }
}

async function main() {
  const modules = MODULES.map((name) => [name, load(name)]).filter(([, exports]) => exports !== undefined);
  // A module's exports within another one's are listed once, as the module.
  for (const [, exports] of modules) listed.add(exports);
  // Classes come before those that inherit from them.
  for (const name of ['EventTarget', 'Event']) {
    if (globalThis[name]) list(`globalThis.${name}`, globalThis[name]);
  }
  for (const [name, exports] of modules) {
    if (typeof exports === 'function') listClass(name, exports);
    else listMembers(name, exports);
    if (name === 'process') listPrototype(name, Object.getPrototypeOf(exports));
  }
  const handle = await load('fs').promises.open(__filename);
  listPrototype('fs/promises.FileHandle.prototype', Object.getPrototypeOf(handle));
  await handle.close();
  const timers = { Timeout: setTimeout(() => {}), Immediate: setImmediate(() => {}) };
  for (const [name, timer] of Object.entries(timers)) listPrototype(`timers.${name}.prototype`, Object.getPrototypeOf(timer));

  const language = Object.getOwnPropertyNames(load('vm')?.runInNewContext('globalThis') ?? {});
  for (const name of Object.getOwnPropertyNames(globalThis).filter(isPublic)) {
    const value = add(`globalThis.${name}`, globalThis, name);
    if (!language.includes(name) && !isPlain(value)) list(`globalThis.${name}`, value);
  }
  console.log(lines.join('\n'));
}

main();
