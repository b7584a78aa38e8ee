// `fs.realpath` asks about every name on the way, and twice more about a link; the others are one system call.
const fs = require('fs');
fs.mkdirSync('d/e/f', { recursive: true });
fs.symlinkSync('e', 'd/link');
fs.symlinkSync('link/f', 'd/far');
fs.symlinkSync('/nope/x', 'd/gone');
const near = (path) => path && path.replace(process.cwd(), '.');
for (const path of ['d/link/f', 'd/far', 'd/gone', '.', '/', 'd/../d/link/.', 'd/nope/x']) {
  fs.realpath(path, (error, found) => console.log(path, error ? near(error.message) : near(found)));
}
fs.realpath.native('d/far', (error, found) => console.log('native', near(found)));
fs.mkdir('d/e', { recursive: true }, (...args) => console.log('mkdir', args));
fs.mkdir('d/e/f/g', { recursive: true }, (...args) =>
  console.log(
    'mkdir',
    args.map((arg) => arg && near(arg)),
  ),
);
