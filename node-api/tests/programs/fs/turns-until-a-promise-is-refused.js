// How many turns of the queue of promise jobs pass until a promise of `fs` says what is wrong with the arguments.
const P = require('fs').promises;
const url = require('url');
const names = [
  'access',
  'appendFile',
  'chmod',
  'chown',
  'copyFile',
  'cp',
  'lchmod',
  'lchown',
  'link',
  'lstat',
  'lutimes',
  'mkdir',
  'mkdtemp',
  'mkdtempDisposable',
  'open',
  'readFile',
  'readdir',
  'readlink',
  'realpath',
  'rename',
  'rm',
  'rmdir',
  'stat',
  'statfs',
  'symlink',
  'truncate',
  'unlink',
  'utimes',
  'writeFile',
];
async function ticks(n, f) {
  let d = 0,
    r = '?';
  let p;
  try {
    p = f();
  } catch (e) {
    console.log(n, 'sync throw', e.code);
    return;
  }
  p.then(
    () => {
      d = 1;
      r = 'ok';
    },
    (e) => {
      d = 1;
      r = e.code || e.name;
    },
  );
  let k = 0;
  while (!d && k < 40) {
    await null;
    k++;
  }
  console.log(n, k, r);
}
(async () => {
  for (const n of names) {
    await ticks(n, () => P[n](5));
    await ticks(n + ' nul', () => P[n]('a\0b', 'x'));
    await ticks(n + ' 2nd', () => P[n]('x', Symbol.iterator));
    await ticks(n + ' 3rd', () => P[n]('x', 'utf8', true));
    await ticks(n + ' aborted', () => P[n]('x', { signal: AbortSignal.abort() }));
    await ticks(n + ' enc', () => P[n]('x', { encoding: 'zz' }));
    await new Promise((r) => setTimeout(r, 5));
  }
  const h = await P.open('x', 'w+');
  for (const [n, a] of [
    ['appendFile', [5]],
    ['chmod', [{}]],
    ['chown', ['a']],
    ['read', [5]],
    ['read', [Buffer.alloc(1), 9]],
    ['read', [Buffer.alloc(1), 0, 0]],
    ['read', [Buffer.alloc(0)]],
    ['readFile', ['zz']],
    ['readv', [5]],
    ['writev', [[]]],
    ['write', [Buffer.alloc(0)]],
    ['write', ['']],
    ['stat', [5]],
    ['truncate', ['x']],
    ['utimes', ['q']],
    ['write', [5]],
    ['write', ['x', 0, 'zz']],
    ['writeFile', [5]],
    ['writeFile', ['x', 'zz']],
    ['writev', [5]],
  ])
    await ticks('H ' + n + ' ' + JSON.stringify(a), () => h[n](...a));
  await h.close();
  for (const n of [
    'appendFile',
    'chmod',
    'chown',
    'close',
    'datasync',
    'read',
    'readFile',
    'readv',
    'stat',
    'sync',
    'truncate',
    'utimes',
    'write',
    'writeFile',
    'writev',
  ])
    await ticks('closed ' + n, () => h[n](Buffer.alloc(1), 1));
  process.exit();
})();
