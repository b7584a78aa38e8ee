// HMAC, PBKDF2 and HKDF on every hash there is, and AES in pieces of odd lengths, all with made-up bytes.
const c = require('crypto');
let seed = 7;
const rnd = (n) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % n;
};
const bytes = (n) => Buffer.from(Array.from({ length: n }, () => rnd(256)));
const show = (f) => {
  try {
    const r = f();
    return Buffer.isBuffer(r) || r instanceof ArrayBuffer ? Buffer.from(r).toString('hex') : String(r);
  } catch (e) {
    return [e.name, e.code, e.message].join(' ');
  }
};
const hs = c.getHashes().filter((name) => !name.startsWith('RSA-'));
for (const h of hs) {
  console.log(
    h,
    show(() =>
      c
        .createHash(h)
        .update(bytes(rnd(300)))
        .digest(),
    ),
    show(() =>
      c
        .createHmac(h, bytes(rnd(200)))
        .update(bytes(rnd(300)))
        .update(bytes(rnd(40)))
        .digest(),
    ),
  );
  console.log(
    show(() => c.pbkdf2Sync(bytes(rnd(150)), bytes(rnd(20)), 1 + rnd(5), rnd(150), h)),
    show(() => c.hkdfSync(h, bytes(rnd(150)), bytes(rnd(90)), bytes(rnd(30)), rnd(200))),
  );
}
for (let i = 0; i < 150; i++) {
  const bits = [128, 192, 256][rnd(3)],
    mode = ['cbc', 'ecb', 'ctr', 'gcm'][rnd(4)];
  const key = bytes(bits / 8),
    iv = mode === 'ecb' ? null : bytes(mode === 'gcm' ? [12, 12, 1, 16, 30][rnd(5)] : 16);
  const name = `aes-${bits}-${mode}`;
  const parts = [bytes(rnd(40)), bytes(rnd(40)), bytes(rnd(100))];
  let out, tag;
  const aad = bytes(rnd(50));
  console.log(
    i,
    name,
    show(() => {
      const e = c.createCipheriv(name, key, iv);
      if (rnd(5) === 0) e.setAutoPadding(false);
      if (mode === 'gcm' && rnd(3)) {
        e.setAAD(aad.subarray(0, 20));
        e.setAAD(aad.subarray(20));
      }
      out = Buffer.concat([...parts.map((p) => e.update(p)), e.final()]);
      if (mode === 'gcm') tag = e.getAuthTag();
      return Buffer.concat([out, tag ?? Buffer.alloc(0)]);
    }),
  );
  if (!out) continue;
  console.log(
    show(() => {
      const d = c.createDecipheriv(name, key, iv);
      const x = Buffer.from(out);
      if (rnd(4) === 0 && x.length) x[rnd(x.length)] ^= 1;
      if (mode === 'gcm') {
        if (rnd(4)) d.setAAD(aad);
        if (rnd(6)) d.setAuthTag(tag.subarray(0, [4, 8, 12, 13, 16, 5][rnd(6)]));
      }
      const cut = rnd(x.length + 1);
      return Buffer.concat([d.update(x.subarray(0, cut)), d.update(x.subarray(cut)), d.final()]);
    }),
  );
}
