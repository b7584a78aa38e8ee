setTimeout(function (...args) { console.log(this.constructor.name, args); }, 1, 1, 'two', [3]);
setTimeout(() => setImmediate(function (...args) { console.log(this.constructor.name, args); }, 'x'), 40);
const i = setInterval(function (a) { console.log(this === i, a); clearInterval(this); }, 20, 'i');
setTimeout((...a) => console.log(a.length), 80, undefined);
process.nextTick(function (...a) { console.log(this === undefined, a); }, 1, 2);
queueMicrotask(function (...a) { console.log(this === undefined || this === globalThis, a); });
console.log(setTimeout.length, setInterval.length, setImmediate.length, clearTimeout.length, queueMicrotask.length, process.nextTick.length);
console.log(setTimeout.name, clearImmediate.name, queueMicrotask.name);
