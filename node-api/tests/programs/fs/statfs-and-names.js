const fs = require('node:fs');
const stats = fs.statfsSync('.');
console.log(Object.keys(stats).join(), stats.constructor.name, typeof stats.bsize, stats.bsize, Object.keys(fs.statfsSync('.', { bigint: true })).length, typeof fs.statfsSync('.', { bigint: true }).blocks);
fs.statfs('.', (error, { bsize }) => console.log(error, bsize));
fs.promises.statfs('nope').catch((error) => console.log(error.message));
console.log(fs.lchmod, 'lchmod' in fs, fs.promises === require('node:fs/promises'), fs.promises.constants === fs.constants);
for (const name of ['readFile', 'writeFile', 'appendFile', 'access', 'chmod', 'chown', 'close', 'copyFile', 'cp', 'exists', 'fstat', 'glob', 'link', 'lutimes', 'mkdir', 'open', 'opendir', 'read', 'readv', 'readdir', 'realpath', 'rename', 'rm', 'rmdir', 'stat', 'symlink', 'unlink', 'utimes', 'watch', 'watchFile', 'write', 'writev']) {
  console.log(name, fs[name].length, fs[`${name}Sync`]?.length, fs.promises[name]?.length, fs[name].name, fs[`${name}Sync`]?.name);
}
console.log(fs.realpath.native.length, fs.realpath.native === fs.realpathSync.native, Object.getPrototypeOf(fs.Stats.prototype).constructor.name);
for (const name of ['Dir', 'Dirent', 'ReadStream', 'WriteStream', 'FileReadStream', 'Stats']) console.log(name, typeof fs[name], fs[name].name);
