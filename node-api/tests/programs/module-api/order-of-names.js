// The order in which modules list what they have.
for (const name of ['fs', 'fs/promises', 'url', 'perf_hooks', 'util', 'timers', 'path', 'os']) {
  console.log(name, Object.keys(require(name)).join(' '));
}
for (const name of ['fs', 'zlib', 'os', 'crypto']) {
  const { constants } = require(name);
  const [first] = Object.keys(constants);
  const { writable, configurable } = Object.getOwnPropertyDescriptor(constants, first);
  console.log(name, writable, configurable, Object.isExtensible(constants), Object.getPrototypeOf(constants));
}
console.log(Object.keys(require('fs').constants).join(' '));
