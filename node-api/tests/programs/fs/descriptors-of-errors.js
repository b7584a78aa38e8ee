const fs = require('node:fs');
fs.mkdirSync('d/e', { recursive: true });
fs.writeFileSync('f', 'text');
fs.symlinkSync('loop', 'loop');
fs.symlinkSync('nowhere', 'dangling');
const show = (error) => console.log(error.code, error.errno, error.syscall, error.path?.replace(process.cwd(), '.'), error.dest, error.message.replace(process.cwd(), '.'));
const tries = [
  () => fs.lutimesSync('nope', 1, 1), () => fs.utimesSync('nope', 1, 1), () => fs.futimesSync(999, 1, 1),
  () => fs.fchmodSync(999, 1), () => fs.fchownSync(999, 1, 1), () => fs.chownSync('nope', 1, 1), () => fs.lchownSync('nope', 1, 1),
  () => fs.statfsSync('nope'), () => fs.opendirSync('nope'), () => fs.opendirSync('f'), () => fs.fdatasyncSync(999), () => fs.fsyncSync(999),
  () => fs.ftruncateSync(999), () => fs.readvSync(999, [Buffer.alloc(2)]), () => fs.writevSync(999, [Buffer.alloc(2)]),
  () => fs.truncateSync('nope'), () => fs.truncateSync('d'), () => fs.mkdtempSync('nope/x'), () => fs.mkdtempSync('f/x'),
  () => fs.realpathSync('d/nope/x'), () => fs.realpathSync('dangling'), () => fs.realpathSync('f/x'), () => fs.realpathSync('loop'),
  () => fs.realpathSync.native('nope/x'), () => fs.mkdirSync('f/x', { recursive: true }), () => fs.mkdirSync('f', { recursive: true }),
  () => fs.mkdirSync('nope/x'), () => fs.mkdirSync('d'), () => fs.linkSync('nope', 'b'), () => fs.linkSync('d', 'b'), () => fs.linkSync('f', 'd'),
  () => fs.symlinkSync('x', 'f'), () => fs.symlinkSync('x', 'nope/y'), () => fs.readlinkSync('f'), () => fs.readlinkSync('nope'),
  () => fs.readFileSync('loop'), () => fs.statSync('loop/x'), () => fs.readFileSync('f/'), () => fs.readFileSync(''), () => fs.statSync(''),
  () => fs.readFileSync('x'.repeat(300)), () => fs.rmSync('nope'), () => fs.rmSync('d'), () => fs.rmSync('f/x'), () => fs.rmdirSync('f'),
  () => fs.rmdirSync('d'), () => fs.rmdirSync('d/.'), () => fs.unlinkSync('d'), () => fs.unlinkSync('nope'), () => fs.unlinkSync('f/'),
  () => fs.renameSync('d', 'd/e/x'), () => fs.renameSync('d/e', 'd'), () => fs.renameSync('d', 'f'), () => fs.renameSync('f', 'd'), () => fs.renameSync('nope', 'f'),
  () => fs.copyFileSync('d', 'x'), () => fs.copyFileSync('f', 'd'), () => fs.copyFileSync('nope', 'x'), () => fs.copyFileSync('f', 'f', 1), () => fs.copyFileSync('f', 'nope/x'),
  () => fs.openSync('d', 'w'), () => fs.openSync('d', 'r+'), () => fs.openSync('f', 'wx'), () => fs.openSync('dangling', 'wx'), () => fs.openSync('nope/x', 'w'), () => fs.openSync('new/', 'w'),
  () => fs.readdirSync('f'), () => fs.readdirSync('nope'), () => fs.chmodSync('nope', 0o600), () => fs.accessSync('nope'), () => fs.cpSync('nope', 'x'), () => fs.cpSync('d', 'x'),
  () => fs.readSync(fs.openSync('w', 'w'), Buffer.alloc(1)), () => fs.writeSync(fs.openSync('f', 'r'), 'x'), () => fs.ftruncateSync(fs.openSync('f', 'r')), () => fs.readSync(fs.openSync('d'), Buffer.alloc(1)),
];
for (const attempt of tries) {
  try {
    console.log(String(attempt), attempt());
  } catch (error) {
    show(error);
  }
}
(async () => {
  for (const [name, ...args] of [['realpath', 'nope'], ['open', 'nope'], ['rm', 'nope'], ['opendir', 'nope'], ['cp', 'nope', 'x'], ['lchmod', 'f', 1], ['lutimes', 'nope', 1, 1], ['truncate', 'nope'], ['readFile', 'd']]) {
    await fs.promises[name](...args).then((value) => console.log(name, value), (error) => console.log(name, error.code, error.message.replace(process.cwd(), '.'), error.path));
  }
})();
