// The Sync form of most operations, done well and done wrong.
const fs = require('fs');
const os = require('os');
const path = require('path');
const d = fs.mkdtempSync(path.join(os.tmpdir(), 'odd-'));
process.chdir(d);
const t = (n, f) => {
  try {
    const r = f();
    console.log(n, r === undefined ? 'ok' : r);
  } catch (e) {
    console.log(
      n,
      e.code,
      e.syscall,
      e.message.replaceAll(d, 'D'),
      e.errno,
      e.path?.replaceAll(d, 'D'),
      e.dest?.replaceAll(d, 'D'),
    );
  }
};
fs.mkdirSync('a/b/c', { recursive: true });
fs.writeFileSync('a/f', 'hello');
fs.symlinkSync('a/f', 'l');
fs.symlinkSync('nowhere', 'dead');
fs.symlinkSync('loop2', 'loop1');
fs.symlinkSync('loop1', 'loop2');
t('mk', () => fs.mkdirSync('a'));
t('mkp', () => fs.mkdirSync('a/b/c/d/e', { recursive: true }).replaceAll(d, 'D'));
t('mkp2', () => fs.mkdirSync('a/b', { recursive: true }));
t('mkfile', () => fs.mkdirSync('a/f/x'));
t('mkfilep', () => fs.mkdirSync('a/f/x', { recursive: true }));
t('mkfilep2', () => fs.mkdirSync('a/f', { recursive: true }));
t('rmdir', () => fs.rmdirSync('a'));
t('rmdirf', () => fs.rmdirSync('a/f'));
t('unlinkd', () => fs.unlinkSync('a'));
t('rm', () => fs.rmSync('a'));
t('rmno', () => fs.rmSync('no'));
t('rmforce', () => fs.rmSync('no', { force: true }));
t('ren', () => fs.renameSync('a/f', 'a/b'));
t('ren2', () => fs.renameSync('a', 'a/b/inside'));
t('ren3', () => fs.renameSync('no', 'x'));
t('ren4', () => fs.renameSync('a/b', 'a/f'));
t('ren5', () => {
  fs.mkdirSync('e1');
  fs.mkdirSync('e2');
  fs.renameSync('e1', 'e2');
  return fs.existsSync('e1');
});
t('ren6', () => fs.renameSync('e2', 'a'));
t('readd', () => fs.readFileSync('a'));
t('readdead', () => fs.readFileSync('dead'));
t('readloop', () => fs.readFileSync('loop1'));
t('write d', () => fs.writeFileSync('a', 'x'));
t('wx', () => fs.writeFileSync('a/f', 'x', { flag: 'wx' }));
t('through dead', () => {
  fs.writeFileSync('dead', 'made');
  return fs.readFileSync('nowhere', 'utf8');
});
t('readdir', () => fs.readdirSync('.').join());
t('readdirf', () => fs.readdirSync('a/f'));
t('rec', () => fs.readdirSync('.', { recursive: true }).sort().join());
t('dirent', () =>
  fs
    .readdirSync('.', { withFileTypes: true })
    .map((e) => [e.name, e.isFile(), e.isDirectory(), e.isSymbolicLink(), e.parentPath].join(':'))
    .join(' '),
);
t('readlink', () => fs.readlinkSync('l'));
t('readlinkf', () => fs.readlinkSync('a/f'));
t('real', () => fs.realpathSync('l').replaceAll(d, 'D'));
t('realdead', () => fs.realpathSync('loop1'));
t('lstat', () => fs.lstatSync('l').isSymbolicLink());
t('stat', () => fs.statSync('loop1'));
t('statq', () => fs.statSync('no', { throwIfNoEntry: false }));
t('size', () => fs.lstatSync('l').size);
t('cp', () => fs.copyFileSync('a/f', 'g'));
t('cpx', () => fs.copyFileSync('a/f', 'g', fs.constants.COPYFILE_EXCL));
t('cpd', () => fs.copyFileSync('a', 'h'));
t('cpdd', () => fs.copyFileSync('a/f', 'a'));
t('cps', () => fs.cpSync('a', 'z'));
t('cpr', () => {
  fs.cpSync('a', 'z', { recursive: true });
  return fs.readdirSync('z', { recursive: true }).sort().join();
});
t('cpself', () => fs.cpSync('a', 'a/q', { recursive: true }));
t('cpfilt', () => {
  fs.cpSync('a', 'y', { recursive: true, filter: (s) => !s.endsWith('f') });
  return fs.readdirSync('y').join();
});
t('link', () => {
  fs.linkSync('a/f', 'hl');
  return [fs.statSync('hl').nlink, fs.statSync('hl').ino === fs.statSync('a/f').ino];
});
t('linkex', () => fs.linkSync('a/f', 'hl'));
t('linkd', () => fs.linkSync('a', 'hd'));
t('symex', () => fs.symlinkSync('x', 'l'));
t('trunc', () => {
  fs.truncateSync('hl', 2);
  return fs.readFileSync('a/f', 'latin1');
});
t('truncup', () => {
  fs.truncateSync('hl', 4);
  return JSON.stringify(fs.readFileSync('a/f', 'latin1'));
});
t('app', () => {
  fs.appendFileSync('hl', 'Z');
  return fs.statSync('a/f').size;
});
const fd = fs.openSync('g', 'r+');
t('w', () => fs.writeSync(fd, 'XY', 1));
t('r', () => {
  const b = Buffer.alloc(10);
  return [fs.readSync(fd, b), b.toString().replace(/\0/g, '.')];
});
t('r2', () => {
  const b = Buffer.alloc(3);
  return [fs.readSync(fd, b, 1, 2, 0), b.toString('hex')];
});
t('wv', () => fs.writevSync(fd, [Buffer.from('1'), Buffer.from('22')], 0));
t('ft', () => {
  fs.ftruncateSync(fd, 1);
  return fs.fstatSync(fd).size;
});
fs.closeSync(fd);
t('closed', () => fs.readSync(fd, Buffer.alloc(1)));
t('closed2', () => fs.closeSync(fd));
t('acc', () => fs.accessSync('g', fs.constants.X_OK));
t('chmod', () => {
  fs.chmodSync('g', 0o755);
  fs.accessSync('g', fs.constants.X_OK);
  return (fs.statSync('g').mode & 0o777).toString(8);
});
t('umask', () => {
  process.umask(0o077);
  fs.writeFileSync('um', '');
  return (fs.statSync('um').mode & 0o777).toString(8);
});
t('ut', () => {
  fs.utimesSync('g', 1, 2.5);
  const s = fs.statSync('g');
  return [s.atimeMs, s.mtimeMs, s.mtime.toISOString()];
});
t('ut2', () => {
  fs.utimesSync('g', new Date(5000), '7');
  const s = fs.statSync('g', { bigint: true });
  return [s.atimeMs, s.mtimeNs, typeof s.size];
});
t('opendir', () => {
  const dir = fs.opendirSync('a');
  const n = [];
  let e;
  while ((e = dir.readSync())) n.push(e.name);
  dir.closeSync();
  return n.sort().join();
});
t('exists', () => [fs.existsSync('dead'), fs.existsSync('loop1'), fs.existsSync(''), fs.existsSync('a/f/')]);
t('nul', () => fs.readFileSync('a\0b'));
t('empty', () => fs.readFileSync(''));
t('long', () => fs.writeFileSync('x'.repeat(300), '').length);
t('trail', () => fs.writeFileSync('new/', ''));
t('glob', () => fs.globSync('a/*').sort().join());
t('rmr', () => {
  fs.rmSync('a', { recursive: true });
  return fs.existsSync('a');
});
process.chdir('/');
fs.rmSync(d, { recursive: true });
