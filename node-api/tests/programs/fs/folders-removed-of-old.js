// `rmdir` that is recursive: it warns once, before or after it looks at its options, and asks what is there.
const fs = require('fs');
process.on('warning', (warning) => console.log(warning.name, warning.code));
const tell = (work) => {
  try {
    console.log(work());
  } catch (error) {
    console.log(error.code, error.syscall, error.message);
  }
};
tell(() => fs.rmdirSync(5, { recursive: true }));
tell(() => fs.rmdirSync('nope', 5));
tell(() => fs.rmdirSync('nope', { recursive: 1 }));
tell(() => fs.rmdirSync('nope', { recursive: true }));
tell(() => fs.rmdir('nope', { recursive: 1 }, () => {}));
fs.rmdir('nope', { recursive: true }, (error) => console.log(error.syscall));
(async () => {
  for (const options of [{ recursive: true }, { recursive: 1 }, 5, { maxRetries: -1 }]) {
    await fs.promises.rmdir('nope', options).catch(({ code, syscall, message }) => console.log(code, syscall, message));
  }
  for (const options of [{ mode: 'zz' }, { recursive: 5 }, { recursive: 5, mode: 'zz' }, 'zz']) {
    await fs.promises.mkdir('/nope/x', options).catch(({ code, message }) => console.log(code, message));
    tell(() => fs.mkdirSync('/nope/x', options));
  }
  for (const remove of [fs.promises.rmdir, fs.rmdirSync]) {
    fs.mkdirSync('outer/inner', { recursive: true });
    await remove('outer', { recursive: true });
    console.log(fs.existsSync('outer'));
  }
  fs.writeFileSync('file', '');
  tell(() => fs.rmdirSync('file', { recursive: true }));
  fs.unlinkSync('file');
})();
