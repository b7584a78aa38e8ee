// Which argument is looked at first, what may be left out, and where a callback may be.
const fs = require('fs');
const results = [];
const t = (name, f) => {
  try {
    console.log(name, f());
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
};
const cb =
  (name) =>
  (error, ...values) =>
    results.push([name, error && error.code, values.length]);
fs.writeFileSync('f', 'content');
t('flag null', () => fs.readFileSync('f', { flag: null }).length);
t('signal null', () => fs.readFileSync('f', { signal: null }));
t('minus zero', () => fs.openSync('nope', -0));
t('flags null', () => fs.openSync('f', null) > 2);
t('mode', () => fs.openSync('nope', 'w', 'zz'));
t('buffer made', () => fs.readFileSync('f', { buffer: () => Buffer.alloc(100) }));
t('buffer given', () => fs.readFileSync('f', { encoding: 'utf8', buffer: Buffer.alloc(100) }));
t('buffer too small', () => fs.readFileSync('f', { buffer: Buffer.alloc(3) }));
t('buffer that is none', () => fs.readFileSync('f', { buffer: () => 5 }));
t('options that are bytes', () => fs.readFileSync('f', Buffer.from('f')));
t('zero in bytes', () => fs.readFileSync(Buffer.from('a\0b')));
t('zero in an address', () => fs.readFileSync(new URL('file:///f%00')));
for (const name of ['statSync', 'lstatSync', 'statfsSync']) t(name, () => fs[name]('.', null));
t('fstatSync', () => fs.fstatSync(0, null));
t('stat', () => fs.stat('.', null, cb('stat')));
t('stat with a number', () => fs.stat('.', 5, cb('stat 5')));
t('stat with an encoding', () => fs.stat('.', { encoding: 'zz' }, cb('stat zz')));
t('lstat', () => fs.lstat('.', null, cb('lstat')));
for (const length of ['x', 1.5, null]) t('truncate', () => fs.truncate('nope', length, cb('truncate')));
t('truncateSync', () => fs.truncateSync('nope', 'x'));
t('writeFile', () => fs.writeFile('g', 'x', cb('writeFile'), undefined));
t('writeFile', () => fs.writeFile('g', 'x', {}, null));
t('readFile', () => fs.readFile('f', () => {}, 'x'));
t('rm', () => fs.rm('f', {}, 5));
t('symlink', () => fs.symlink('f', 'l', 'file'));
t('access', () => fs.access('f', 0, null));
t('access', () => fs.access('f', 0, ''));
t('open', () =>
  fs.open(
    'f',
    () => {},
    () => {},
  ),
);
t('realpath.native', () => fs.realpath.native('.', cb('native')));
t('mkdir', () => fs.mkdir('d', { recursive: 5 }, cb('mkdir')));
t('recursive readdir of bytes', () => fs.readdirSync('.', { recursive: true, encoding: 'buffer' }));
process.on('uncaughtException', (error) => results.push(['uncaught', error.message]));
fs.readFile(-1, () => {});
(async () => {
  const refused = (name, promise) => promise.then(console.log, (error) => console.log(name, error.code, error.message));
  await refused('appendFile', fs.promises.appendFile(Symbol('s'), 'x'));
  await refused('appendFile', fs.promises.appendFile(5n, 'x'));
  await refused('cp', fs.promises.cp('f', Buffer.from('g4')));
  await refused('stat', fs.promises.stat('.', null));
  await refused('glob', Array.fromAsync(fs.promises.glob('*', { cwd: 5 })));
  const handle = await fs.promises.open('f');
  for (const value of [5, 'x', []]) await refused('read', handle.read(value));
  await refused('handle.stat', handle.stat(null));
  await handle.close();
  setTimeout(() => {
    results
      .map((result) => result.join())
      .sort()
      .forEach((result) => console.log(result));
    fs.readFile(99, (error) => console.log('readFile 99', error.code, error.message));
  }, 20);
})();
