// Damaged, cut and doubled streams: what inflates them says, with every flush, room and window.
const zlib = require('zlib');
let seed = 11;
const rnd = (n) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % n;
};
const text = (n) => {
  let s = '';
  while (s.length < n) s += ['alpha ', 'beta', 'gamma\n', String.fromCharCode(32 + rnd(90)), 'xxxxxxxxxx'][rnd(5)];
  return Buffer.from(s.slice(0, n));
};
const show = (f) => {
  try {
    const r = f();
    return r.length + ':' + zlib.crc32(r);
  } catch (e) {
    return [e.code, e.errno, e.message].join(' ');
  }
};
const dict = Buffer.from('alpha beta gamma');
for (let i = 0; i < 150; i++) {
  const src = text(rnd(3000));
  const opts = { level: rnd(10), strategy: rnd(5), windowBits: 9 + rnd(7), memLevel: 1 + rnd(9) };
  if (rnd(4) === 0) opts.dictionary = dict;
  const kind = rnd(3);
  let z = [zlib.gzipSync, zlib.deflateSync, zlib.deflateRawSync][kind](src, opts);
  if (rnd(4) === 0) z = Buffer.concat([z, [zlib.gzipSync(text(20)), Buffer.alloc(5), Buffer.from('junk')][rnd(3)]]);
  for (let d = 0; d < 4; d++) {
    const b = Buffer.from(z);
    const how = rnd(4);
    let c = b;
    if (how === 1) b[rnd(b.length)] ^= 1 << rnd(8);
    if (how === 2) c = b.subarray(0, rnd(b.length));
    if (how === 3) b[rnd(Math.min(12, b.length))] = rnd(256);
    const o = {};
    if (rnd(2)) o.dictionary = opts.dictionary;
    if (rnd(3) === 0) o.windowBits = 13 + rnd(3);
    if (rnd(3) === 0) o.finishFlush = [0, 2, 4, 5, 6, 1, 3][rnd(7)];
    if (rnd(4) === 0) o.chunkSize = 64 + rnd(100);
    if (rnd(6) === 0) o.maxOutputLength = 1 + rnd(3000);
    const f = [zlib.gunzipSync, zlib.inflateSync, zlib.inflateRawSync, zlib.unzipSync][rnd(3) ? kind : rnd(4)];
    console.log(
      i,
      d,
      f.name,
      show(() => f(c, o)),
    );
  }
}
