const fs = require('node:fs');
const fd = fs.openSync('f', 'w+');
fs.writeSync(fd, '0123456789');
const steps = [
  (next) => fs.ftruncate(fd, 5, next),
  (next) => fs.fsync(fd, next),
  (next) => fs.fdatasync(fd, next),
  (next) => fs.fchmod(fd, '600', next),
  (next) => fs.fchown(fd, process.getuid(), -1, next),
  (next) => fs.futimes(fd, 10, 20, next),
  (next) => fs.fstat(fd, (error, stats) => next(error, stats.size, (stats.mode & 0o777).toString(8), stats.mtimeMs)),
  (next) => fs.fstat(fd, { bigint: true }, (error, stats) => next(error, stats.size, stats.atimeNs)),
  (next) => fs.ftruncate(fd, next),
  (next) => fs.truncate('f', 3, next),
  (next) => fs.readFile(fd, next),
  (next) => fs.lchown('f', process.getuid(), process.getgid(), next),
  (next) => fs.chown('f', process.getuid(), process.getgid(), next),
  (next) => fs.lutimes('f', 1, 2, next),
  (next) => fs.symlink('f', 'l', 'file', next),
  (next) => fs.readlink('l', next),
  (next) => fs.realpath('l', (error, path) => next(error, path.endsWith('/f'))),
  (next) => fs.realpath.native('l', 'buffer', (error, path) => next(error, Buffer.isBuffer(path))),
  (next) => fs.copyFile('f', 'g', fs.constants.COPYFILE_EXCL, next),
  (next) => fs.copyFile('f', 'g', fs.constants.COPYFILE_EXCL, next),
  (next) => fs.mkdir('m/n', { recursive: true }, (error, first) => next(error, first.endsWith('m'))),
  (next) => fs.readdir('m', { withFileTypes: true }, (error, entries) => next(error, entries.map((entry) => [entry.name, entry.isDirectory()]))),
  (next) => fs.rmdir('m/n', next),
  (next) => fs.opendir('m', (error, dir) => dir.read((error, entry) => { dir.close(() => next(error, entry)); })),
  (next) => fs.close(fd, next),
  (next) => fs.close(fd, next),
  (next) => fs.fstat(fd, next),
];
(function run() {
  const step = steps.shift();
  step?.((error, ...values) => {
    console.log(String(step).slice(10, 32), error && error.message.replace(process.cwd(), ''), ...values);
    run();
  });
})();
