// A folder copied over another: without a filter `cpSync` leaves what it holds to the C++ library.
const fs = require('fs');
const os = require('os');
const path = require('path');
const d = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'p-')));
process.chdir(d);
const kinds = {
  file: (at) => fs.writeFileSync(at, `X${at}`),
  dir: (at) => {
    fs.mkdirSync(at);
    fs.writeFileSync(`${at}/in`, '');
  },
  'link to dir': (at) => fs.symlinkSync(`${d}/target`, at),
  'link to file': (at) => fs.symlinkSync(`${d}/file`, at),
  'own link': (at) => fs.symlinkSync('../target', at),
  'lost link': (at) => fs.symlinkSync('nowhere', at),
};
const shown = (at) => {
  const stats = fs.lstatSync(at);
  if (stats.isSymbolicLink()) return `> ${fs.readlinkSync(at).replace(d, 'D')}`;
  return stats.isFile() ? fs.readFileSync(at, 'utf8') : fs.readdirSync(at);
};
for (const options of [
  {},
  { force: false },
  { force: false, errorOnExist: true },
  { verbatimSymlinks: true },
  { mode: 1 },
]) {
  console.log(options);
  for (const from of Object.keys(kinds)) {
    for (const to of Object.keys(kinds)) {
      // Node ends without a word where a folder meets what is none.
      if (from === 'dir' && !to.endsWith('dir')) continue;
      for (const name of ['a', 'b', 'target']) fs.mkdirSync(name);
      fs.writeFileSync('file', 't');
      kinds[from]('a/n');
      kinds[to]('b/n');
      let result = 'copied';
      try {
        fs.cpSync('a', 'b', { recursive: true, ...options });
      } catch (error) {
        result = [error.code, error.syscall, error.path, error.message.replaceAll(d, 'D')].join(' ');
      }
      console.log(`${from} over ${to}:`, result, '|', shown('b/n'), shown('file'), fs.readdirSync('target').length);
      for (const name of ['a', 'b', 'target', 'file', 'nowhere']) fs.rmSync(name, { recursive: true, force: true });
    }
  }
}
process.chdir('/');
fs.rmSync(d, { recursive: true });
