// Names of files are bytes: what is no text in UTF-8 comes back as bytes, and in a text as replacement characters.
const fs = require('fs');
const os = require('os');
const path = require('path');
const d = fs.mkdtempSync(path.join(os.tmpdir(), 'p-'));
const at = (...parts) => Buffer.concat([Buffer.from(`${d}/`), ...parts.map((part) => Buffer.from(part))]);

fs.writeFileSync(at('a', [0xff], 'b'), '1');
fs.writeFileSync(at('é'), '2');
fs.mkdirSync(at([0xc3, 0x28]));
fs.writeFileSync(at([0xc3, 0x28], '/in'), '3');
const list = (options) =>
  fs.readdirSync(d, options).map((name) => (Buffer.isBuffer(name) ? name.toString('hex') : escape(name)));
for (const options of [undefined, 'buffer', 'latin1', 'hex', { encoding: 'base64' }]) console.log(list(options).sort());
for (const name of fs.readdirSync(d, 'buffer').sort(Buffer.compare)) {
  const whole = Buffer.concat([Buffer.from(`${d}/`), name]);
  console.log(name, fs.statSync(whole).isDirectory() ? fs.readdirSync(whole) : fs.readFileSync(whole, 'utf8'));
}
for (const name of fs.readdirSync(d).sort()) console.log(escape(name), fs.existsSync(path.join(d, name)));
try {
  fs.readFileSync(at([0xff], 'none'));
} catch (error) {
  console.log(escape(error.message.replace(d, 'D')), escape(error.path.replace(d, 'D')));
}
fs.symlinkSync(Buffer.from([0x61, 0xfe]), at('link'));
console.log(escape(fs.readlinkSync(at('link'))), fs.readlinkSync(at('link'), 'buffer'));
fs.renameSync(at('a', [0xff], 'b'), at('plain'));
console.log(fs.readdirSync(d).includes('plain'), fs.opendirSync(at()).path.constructor.name);
fs.rmSync(d, { recursive: true });
console.log(fs.existsSync(d));
