// A call that cannot be made, where its value was to be iterated: V8 says both. And functions of the language that fail there.
const m = (f) => {
  try {
    const r = f();
    if (r?.next) r.next();
    if (r?.catch) r.catch((e) => console.log('async', e.message));
  } catch (e) {
    console.log(
      e.message,
      '|',
      e.stack
        .split('\n')
        .slice(1, 2)
        .map((l) => l.trim().replace(/\(?\/.*?(\d+:\d+)\)?$/, '$1'))
        .join(' < '),
    );
  }
};
const o = {};
let u;
const g = {};
m(() => {
  for (const k of o.list()) k;
});
m(() => {
  for (const k of u()) k;
});
m(() => {
  for (const k of o.list) k;
});
m(() => {
  const [a] = o.list();
});
m(() => {
  const [a] = u();
});
m(() => {
  const [a, b] = g.x.y();
});
m(() => {
  let a;
  [a] = o.list();
});
m(() => {
  [...o.list()];
});
m(() => {
  Math.max(...o.list());
});
m(() => {
  new Set(o.list());
});
m(function* () {
  yield* o.list();
});
m(async () => {
  for await (const k of o.list()) k;
});
m(async () => {
  const [a] = await o.list();
});
m(() => {
  for (const k of o.a.list()) k;
});
m(() => {
  for (const k of o.list().map((x) => x)) k;
});
m(() => {
  for (const k of new u()) k;
});
m(() => {
  const [a] = new u();
});
m(() => {
  const { a } = o.list();
});
m(() => {
  for (const [a] of o.list()) a;
});
m(() => {
  for (const k of o['list']()) k;
});
m(() => {
  for (const k in o.list()) k;
});
m(() => {
  const a = [...o.list(), 1];
});
m(() => {
  (([a]) => a)(o.list());
});
m(() => {
  const [[a]] = o.list();
});
m(() => {
  for (const [k, v] of Object.entries(null)) k;
});
m(() => {
  for (const k of Object.keys(undefined)) k;
});
m(() => {
  const [a] = Object.values(null);
});
m(() => {
  const { a } = Object.assign(null);
});
m(() => {
  const x = [...Object.keys(null)];
});
m(() => {
  new Map(Object.entries(undefined));
});
m(() => {
  for (const k of Reflect.ownKeys(null)) k;
});
m(() => {
  for (const k of Object.getOwnPropertyNames(null)) k;
});
m(() => {
  let u;
  for (const k of u) k;
});
m(() => {
  let u;
  for (const k of u.list) k;
});
m(() => {
  const o = {};
  for (const k of o.list) k;
});
m(() => {
  const o = {};
  for (const k of o.list()) k;
});
m(() => {
  const o = { list() {} };
  for (const k of o.list()) k;
});
m(() => {
  Object.keys(null).forEach((k) => k);
});
m(() => {
  const n = Object.keys(null).length;
});
m(() => {
  return Math.max(...Object.values(null));
});
m(() => {
  const { length } = Object.keys(null);
});
