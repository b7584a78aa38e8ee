// Which of several wrong arguments is named: callbacks behind modes and times, and before descriptors.
const fs = require('fs');
const tell = (name, work) => {
  try {
    console.log(name, work());
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
};
tell('fchmod', () => fs.fchmod('x', 'z'));
tell('fchmod', () => fs.fchmod('x', 1));
tell('fchmod', () => fs.fchmod('x', 1, () => {}));
tell('fchown', () => fs.fchown('x', 1, 1));
tell('fchown', () => fs.fchown('x', 1, {}, 1));
tell('futimes', () => fs.futimes('x', 1, 1));
tell('symlink', () => fs.symlink(5, 5, 1, 1));
tell('open', () => fs.open('x', 'zz', 'zz', () => {}));
tell('openSync', () => fs.openSync('x', 'zz', 'zz'));
tell('rmSync', () => fs.rmSync(5, 5));
tell('rmdirSync', () => fs.rmdirSync(5, 5));
tell('fstatSync', () => fs.fstatSync('a\0b'));
tell('readFileSync', () => fs.readFileSync(99, { encoding: 'utf8', flag: 'zz' }));
tell('readFileSync', () => fs.readFileSync(99, { flag: 'zz' }));
tell('writeFileSync', () => fs.writeFileSync(99, 'x', { flag: 'zz' }));
tell('writeFileSync', () => fs.writeFileSync(99, Buffer.from('x'), { flag: 'zz' }));
tell('writeFileSync', () => fs.writeFileSync(Symbol('s'), 5));
tell('appendFileSync', () => fs.appendFileSync(Symbol('s'), null));
tell('appendFileSync', () => fs.appendFileSync(Symbol('s'), null, {}));
tell('nothing', () => fs.writeFileSync(99, ''));
fs.writeFile(99, '', (error) => console.log('nothing', error.code));
// A signal is looked at, and not heard.
const signal = AbortSignal.abort();
tell('signal', () => fs.readFileSync(__filename, { signal }).length > 0);
tell('signal', () => fs.readFileSync(__filename, { signal: 5 }));
(async () => {
  for (const [name, ...args] of [
    ['mkdir', 5, 'zz'],
    ['mkdir', 5, { recursive: 5 }],
    ['readlink', 5],
    ['readlink', 5, 'zz'],
    ['open', 'x', 'zz', 'zz'],
  ]) {
    await fs.promises[name](...args).catch((error) => console.log(name, error.code, error.message));
  }
  const handle = await fs.promises.open(__filename);
  await handle.writeFile('').then((value) => console.log('nothing', value));
  console.log((await handle.readFile({ flag: 'zz' })).length > 0);
  await handle.writeFile('x', { flag: 'zz', mode: 'zz' }).catch((error) => console.log(error.code, error.syscall));
  await handle.close();
})();
