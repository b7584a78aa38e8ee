// The working directory is looked for when it is asked for the first time after a change.
const fs = require('fs');
const os = require('os');
const path = require('path');
const here = process.cwd();
const d = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'p-')));
const tell = (work) => {
  try {
    console.log(String(work()).replace(d, 'D'));
  } catch (error) {
    const { code, errno, syscall, path: from, dest } = error;
    console.log(error.name, code, errno, syscall, from?.replace(d, 'D'), dest, error.message.replace(d, 'D'));
  }
};
fs.writeFileSync(path.join(d, 'file'), '');
fs.symlinkSync('loop', path.join(d, 'loop'));
process.chdir(d);
for (const directory of ['nope', 'file', 'file/x', '', 'loop', 'a\0b', 5]) tell(() => process.chdir(directory));
for (const asksBefore of [true, false]) {
  fs.mkdirSync(path.join(d, 'sub'));
  process.chdir(path.join(d, 'sub'));
  if (asksBefore) tell(() => process.cwd());
  fs.rmdirSync(path.join(d, 'sub'));
  tell(() => process.cwd());
  tell(() => path.resolve('x'));
}
process.chdir(here);
tell(() => process.cwd() === here);
fs.rmSync(d, { recursive: true });
