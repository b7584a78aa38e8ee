// A property of nothing that is read to be written: V8 finds it where its key or its object was.
const m = (f) => {
  try {
    f();
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
const items = [],
  o = {},
  num = 1;
let u;
const g = () => undefined;
m(() => {
  items.find((x) => x.id === 5).qty++;
});
m(() => {
  items.find((x) => x.id === 5).qty += 1;
});
m(() => {
  items.find((x) => x.id === 5).qty = 1;
});
m(() => {
  ++items.find((x) => x.id === 5).qty;
});
m(() => {
  items.find((x) => x.id === 5).qty ??= 1;
});
m(() => {
  items[9].n += 1;
});
m(() => {
  items[9].n++;
});
m(() => {
  items[9].n = 1;
});
m(() => {
  o.zz[num]++;
});
m(() => {
  o.zz[num] += 1;
});
m(() => {
  o.zz[num] = 1;
});
m(() => {
  o.zz.n++;
});
m(() => {
  o.a.b.n += 1;
});
m(() => {
  u.n++;
});
m(() => {
  u.n += 1;
});
m(() => {
  u[num] += 1;
});
m(() => {
  g().n++;
});
m(() => {
  g().n += 2;
});
m(() => {
  g()[num]--;
});
m(() => {
  o.q.n++;
});
m(() => {
  o['q'].n++;
});
m(() => {
  this.a.b++;
});
m(() => {
  delete o.q.n;
});
