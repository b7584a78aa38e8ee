// The ids of a promise are properties of it while a hook listens; its class stays what it is.
const { createHook } = require('async_hooks');
const hook = createHook({ init() {} }).enable();
console.log(Promise.resolve(4));
class Special extends Promise {}
console.log(Special.resolve(3) instanceof Special, Promise.prototype.constructor === Promise);
console.log(new Special((resolve) => resolve(1)));
hook.disable();
console.log(Promise.resolve(5));
setTimeout(() => {
  console.log(Promise.resolve(6), Object.getOwnPropertyDescriptor(Promise.prototype, 'constructor'));
}, 5);
