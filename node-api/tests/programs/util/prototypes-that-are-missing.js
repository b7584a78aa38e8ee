// What `inherits` and `deprecate` say of functions without a prototype, and what a callback of `debuglog` is given.
const util = require('util');
const attempt = (fn) => {
  try {
    console.log(fn());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
function Base() {}
for (const child of [() => {}, null, undefined, 5, {}]) attempt(() => util.inherits(child, Base));
for (const parent of [() => {}, null, {}, 5]) attempt(() => util.inherits(function Child() {}, parent));
for (const fn of [null, undefined, 5, 'text', {}]) attempt(() => util.deprecate(fn, 'old'));
util.debuglog('nothing', (log) => console.log(typeof log, log.enabled))('x');
