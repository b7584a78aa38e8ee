// Bytes that are stored as they are, in many writes and with changes of the level between them: all come back.
const zlib = require('zlib');
(async () => {
  for (const size of [1000, 7777, 20000])
    for (const steps of ['w'.repeat(90), 'w'.repeat(40) + 'p' + 'w'.repeat(40), 'wwp0wwp6ww'.repeat(9)]) {
      const d = zlib.createDeflate({ level: 0 });
      const out = [],
        all = [];
      d.on('data', (c) => out.push(c));
      let n = 0;
      for (const s of steps.match(/w|p\d?/g)) {
        if (s === 'w') {
          const b = Buffer.from(Array.from({ length: size }, (_, i) => (i * 31 + n * 17) & 255));
          n++;
          all.push(b);
          d.write(b);
        } else await new Promise((f) => d.params(+(s[1] ?? 6), 0, f));
      }
      d.end();
      await new Promise((f) => d.on('end', f));
      let ok;
      try {
        ok = zlib.inflateSync(Buffer.concat(out)).equals(Buffer.concat(all));
      } catch (e) {
        ok = e.message;
      }
      console.log(size, steps.length, ok);
    }
  for (const n of [0, 5, 40000, 65531, 70000])
    console.log(n, zlib.deflateSync(Buffer.alloc(n, 'ab'), { level: 0 }).length);
})();
