// Properties of an address, read on something else; and an address with what is hidden.
const names = [
  'href',
  'origin',
  'protocol',
  'username',
  'password',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'searchParams',
  'hash',
];
for (const n of names) {
  const d = Object.getOwnPropertyDescriptor(URL.prototype, n);
  for (const k of ['get', 'set'])
    for (const r of [{}, undefined, Object.create(URL.prototype)])
      if (d[k])
        try {
          d[k].call(r, 'x');
          console.log('ok');
        } catch (e) {
          console.log(n, k, e.name, e.code, e.message);
        }
}
for (const f of ['toString', 'toJSON'])
  try {
    URL.prototype[f].call({});
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
try {
  console.log(URL.prototype);
} catch (e) {
  console.log(e.name, e.code, e.message);
}
try {
  console.log(Object.create(URL.prototype));
} catch (e) {
  console.log(e.name, e.code, e.message);
}
for (const f of ['createObjectURL', 'revokeObjectURL'])
  for (const a of [[], [5], ['x']])
    try {
      console.log(URL[f](...a));
    } catch (e) {
      console.log(e.name, e.code, e.message);
    }
const u = new URL('http://a:b@c.d:81/e?f=1#g');
u.extra = 1;
console.log(require('util').inspect(u, { showHidden: true }));
console.log('%o', u);
console.log([u], { u: { v: { w: u } } });
console.log(require('util').inspect(u, { depth: 0 }), require('util').inspect({ a: u }, { depth: 0 }));
class Sub extends URL {}
console.log(new Sub('http://x/'));
