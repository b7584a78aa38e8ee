// What functions of util say of values that they cannot use.
const { MIMEType, MIMEParams, diff, debuglog, callbackify, stripVTControlCharacters: s } = require('util');
const t = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
for (const m of ['', 'a', '/', 'a/', '/b', 'a /b', 'a/b c', 'é/b', 'text/pl@in', 'a;b/c']) t(() => new MIMEType(m));
t(() => new MIMEType(Symbol()));
t(() => {
  const m = new MIMEType('a/b');
  m.type = '';
});
t(() => {
  const m = new MIMEType('a/b');
  m.subtype = 'x y';
});
t(() => new MIMEParams().set('', 'x'));
t(() => new MIMEParams().set('a b', 'x'));
t(() => new MIMEParams().set('a', '☺'));
t(() => console.log(new MIMEType('text/html; charset=utf-8'), new MIMEParams()));
t(() => diff([], []));
t(() => diff('', ''));
t(() => diff([], ['a']));
t(() => diff('abc', 'abd'));
t(() => diff(['a'], ['a']));
t(() => diff('a', ''));
for (const v of [5, undefined, null, {}, { then: 5 }, 'x']) t(() => callbackify(() => v)(() => {}));
t(() => callbackify(() => ({ then: (a) => a(7) }))((...a) => console.log(a)));
for (const v of [undefined, null, 5, {}, Symbol('x')]) {
  t(() => debuglog(v).enabled);
  t(() => debuglog(v)('x'));
}
t(() => debuglog('foo').enabled);
t(() => debuglog('foo'));
t(() => debuglog('foo')('x'));
t(() => s('\ud800\x1b[31ma').charCodeAt(0).toString(16));
t(() => s('\x1b[1mX\x1b[0m\udc00'));
t(() => console.log('%j', 5n));
t(() =>
  console.log('%j', {
    toJSON() {
      throw new Error('tj');
    },
  }),
);
const c = {};
c.c = c;
t(() => console.log('%j', c));
t(() => console.log('%j', { a: 1, toJSON: 5 }));
t(() => require('util').inspect({ b: 1, a: 2 }, { sorted: 'x' }));
t(() => require('util').inspect({ b: 1, a: 2 }, { sorted: 1 }));
t(() => require('util').inspect([1], { sorted: {} }));
t(() => require('util').inspect({ b: 1, a: 2 }, { sorted: null }));
t(() => require('util').inspect(new Set(['b', 'a']), { sorted: 'x' }));
for (const compact of [0, -1, '3', 'x', null, undefined, NaN, Infinity, 2.5, true, false, {}, 1n])
  t(() => require('util').inspect({ a: { b: { c: [1, 2, { d: 1 }] } }, e: [1, 2, 3, 4, 5, 6, 7, 8] }, { compact }));
for (const depth of ['1', 'x', NaN, -1, 1.5, undefined, {}, true])
  t(() => require('util').inspect({ a: { b: { c: 1 } } }, { depth }));
for (const breakLength of ['20', 'x', NaN, -1, 0, undefined, null])
  t(() => require('util').inspect({ aaaaaaa: 1, bbbbbbbbbbb: 'cccccccccccccc', d: [1, 2, 3] }, { breakLength }));
for (const maxStringLength of ['2', 'x', NaN, -1, 1.5, null, undefined])
  t(() => require('util').inspect('abcdef', { maxStringLength }));
t(() => structuredClone(Object.setPrototypeOf(/x/g, null)));
t(() => structuredClone(Object.setPrototypeOf(new Date(0), null)));
t(() => structuredClone(Object.assign(new Date(5), { getTime: () => 9, x: 1 })));
t(() => structuredClone(Object.defineProperty(/a/, 'source', { value: 'zz' })));
t(() => structuredClone(Object.setPrototypeOf(Object(1), null)));
t(() => structuredClone(Object.assign(Object('s'), { valueOf: () => 1 })));
t(() => structuredClone(Object.setPrototypeOf(new Map([[1, 2]]), null)));
t(() => structuredClone(Object.setPrototypeOf(new Uint8Array(2), null)));
t(() => structuredClone(Object.setPrototypeOf(new ArrayBuffer(2), null)));
t(() => structuredClone(Object.setPrototypeOf(new Error('q'), null)));
t(() => structuredClone(Object.setPrototypeOf([1, 2], null)));
