// Times are seconds and nanoseconds: a fraction is cut off where its number has no more digits.
const fs = require('fs');
const os = require('os');
const path = require('path');
const f = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'p-')), 'f');
fs.writeFileSync(f, '');
for (const time of [1, 1.5, 0.0001, 1.000000001, 1700000000.123, 1e9 + 0.123456789, '1234.5', new Date(-1500), 1e10]) {
  fs.utimesSync(f, time, time);
  const { mtimeNs, mtimeMs, mtime } = fs.statSync(f, { bigint: true });
  console.log(time, mtimeNs, mtimeMs, fs.statSync(f).mtimeMs, mtime.toISOString());
}
// What is no time leaves what was.
fs.utimesSync(f, new Date('never'), 7);
console.log(fs.statSync(f, { bigint: true }).atimeNs, fs.statSync(f).mtimeMs);
fs.rmSync(path.dirname(f), { recursive: true });
