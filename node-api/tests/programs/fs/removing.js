const fs = require('node:fs');
const make = () => {
  fs.mkdirSync('r/a/b', { recursive: true });
  fs.writeFileSync('r/a/b/f', '');
  fs.writeFileSync('r/g', '');
};
make();
fs.rmSync('r', { recursive: true });
console.log(fs.existsSync('r'));
make();
fs.rm('r', { recursive: true, force: true }, (error) => {
  console.log(error, fs.existsSync('r'));
  fs.rm('r', (error) => {
    console.log(error.code, error.syscall, error.path);
    fs.rm('r', { force: true }, (error) => console.log(error));
  });
});
fs.rmSync('none', { force: true });
fs.rmSync('none', { force: true, recursive: true });
(async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  make();
  await fs.promises.rm('r').catch((error) => console.log(error.name, error.code, error.message, error.info?.path, error.errno));
  await fs.promises.rm('r/g');
  await fs.promises.rmdir('r').catch((error) => console.log(error.message));
  await fs.promises.unlink('r').catch((error) => console.log(error.message));
  await fs.promises.rm('r', { recursive: true });
  await fs.promises.rm('r', { recursive: true }).catch((error) => console.log(error.message));
  await fs.promises.rm('r', { recursive: true, force: true });
  console.log(fs.existsSync('r'));
  fs.writeFileSync('plain', '');
  await fs.promises.rm('plain', { recursive: true });
  for (const wrong of [{ maxRetries: -1 }, { retryDelay: 'x' }, { force: 1 }, 5]) {
    await fs.promises.rm('x', wrong).catch((error) => console.log(error.code, error.message));
  }
})();
