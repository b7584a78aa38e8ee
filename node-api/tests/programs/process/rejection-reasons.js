// What a rejection's reason is called in the error that it becomes.
process.on('uncaughtException', (error, origin) => {
  const { message = '', code } = error;
  console.log(origin, code, message.slice(message.indexOf('the reason')));
});
class Plain {}
class Talking {
  toString() {
    return 'talks';
  }
}
const reasons = [
  new Plain(), new Talking(), Object.create(null), [1, 2], /x/g, new Date(0), new Map(), () => 1, class K {}, -0, 12n, '',
  true, null, undefined, Symbol('s'), { toString: null }, { constructor: undefined }, { stack: 'has a stack' },
  Object.create({ stack: 'inherits one' }), new Proxy([], {}), Promise.resolve(),
  { [Symbol.toStringTag]: 'Tagged' }, { [Symbol.toStringTag]: 'Tagged', toString() {} },
];
for (const reason of reasons) Promise.reject(reason);
