// A link whose target ends with a slash leads to a folder or nowhere: nothing is made behind it.
const fs = require('fs');
const os = require('os');
const path = require('path');
const d = fs.mkdtempSync(path.join(os.tmpdir(), 'p-'));
process.chdir(d);
fs.symlinkSync('d/', 'l');
const tell = (name, work) => {
  try {
    console.log(name, work());
  } catch (error) {
    console.log(name, error.code, error.syscall);
  }
};
for (const kind of ['none', 'file', 'folder']) {
  if (kind === 'file') fs.writeFileSync('d', 'x');
  if (kind === 'folder') fs.mkdirSync('d');
  console.log(kind);
  tell('append', () => fs.appendFileSync('l', 'x'));
  tell('write', () => fs.writeFileSync('l', 'x'));
  tell('read', () => fs.readFileSync('l'));
  tell('list', () => fs.readdirSync('l'));
  tell('stat', () => fs.statSync('l').isDirectory());
  tell('truncate', () => fs.truncateSync('l'));
  fs.rmSync('d', { recursive: true, force: true });
}
tell('long', () => fs.symlinkSync('x'.repeat(4096), 'm'));
tell('long', () => fs.symlinkSync('x'.repeat(4095), 'm'));
tell('named only', () => fs.openSync('l', -1));
tell('named only', () => fs.openSync(d, -1) > 2);
process.chdir('/');
fs.rmSync(d, { recursive: true });
