// GCM: tags of every length, with and without the option, pieces of known data, vectors of odd lengths.
const c = require('crypto');
const key = Buffer.alloc(16, 1),
  iv = Buffer.alloc(12, 2);
const show = (label, f) => {
  try {
    console.log(label, f());
  } catch (e) {
    console.log(label, e.name, e.code, e.message);
  }
};
for (const n of [0, 1, 3, 4, 5, 8, 12, 13, 16, 17, -1, 1.5, '8', null, NaN, {}]) {
  show(`enc ${String(n)}`, () => {
    const e = c.createCipheriv('aes-128-gcm', key, iv, { authTagLength: n });
    e.update('a');
    e.final();
    return e.getAuthTag().toString('hex');
  });
}
const tagged = (n) => {
  const e = c.createCipheriv('aes-128-gcm', key, iv, { authTagLength: n });
  const x = Buffer.concat([e.update('hello'), e.final()]);
  return [x, e.getAuthTag()];
};
for (const [a, b] of [
  [8, 8],
  [8, 16],
  [16, 16],
  [4, undefined],
  [12, 12],
  [13, undefined],
  [16, undefined],
  [8, 4],
]) {
  show(`dec ${a} ${b}`, () => {
    const [x, t] = tagged(a);
    const d = c.createDecipheriv('aes-128-gcm', key, iv, b === undefined ? {} : { authTagLength: b });
    d.setAuthTag(t);
    return d.update(x, null, 'utf8') + d.final('utf8');
  });
}
show('cbc with', () =>
  c.createCipheriv('aes-128-cbc', key, Buffer.alloc(16), { authTagLength: 5 }).update('x'.repeat(16), 'utf8', 'hex'),
);
show('cbc with bad', () =>
  c.createCipheriv('aes-128-cbc', key, Buffer.alloc(16), { authTagLength: 'x' }).update('x'.repeat(16), 'utf8', 'hex'),
);
show('late', () => {
  const d = c.createDecipheriv('aes-128-gcm', key, iv);
  d.setAuthTag(Buffer.alloc(16));
  d.setAuthTag(Buffer.alloc(16));
});
show('after update', () => {
  const [x, t] = tagged(16);
  const d = c.createDecipheriv('aes-128-gcm', key, iv);
  const r = d.update(x, null, 'utf8');
  d.setAuthTag(t);
  return r + d.final('utf8');
});
process.on('warning', (w) => console.log('warning', w.name, w.code, w.message));
