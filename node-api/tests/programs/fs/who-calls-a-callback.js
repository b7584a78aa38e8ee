// What Node has on the stack below the callback of a file operation.
const fs = require('fs');

const called = (what) => {
  const frames = new Error('asked').stack.split('\n').slice(2);
  const below = frames.map((line) => line.trim().replace(/\/.*\//, ''));
  console.log(what, below.join(' < '));
};

fs.writeFileSync('text.txt', 'hello');
const calls = [
  ['stat', 'text.txt'],
  ['stat', 'missing'],
  ['readFile', 'text.txt'],
  ['readFile', 'text.txt', 'utf8'],
  ['readFile', 'missing'],
  ['readFile', '.'],
  ['writeFile', 'text.txt', 'more'],
  ['writeFile', 'missing/text.txt', 'more'],
  ['appendFile', 'text.txt', 'more'],
  ['truncate', 'text.txt', 1],
  ['truncate', 'missing', 1],
  ['read', 9999, Buffer.alloc(1), 0, 1, 0],
  ['write', 9999, 'text'],
  ['readv', 9999, [Buffer.alloc(1)]],
  ['writev', 9999, [Buffer.alloc(1)]],
  ['mkdir', 'folder'],
  ['readdir', '.'],
  ['rename', 'missing', 'other'],
  ['realpath', 'text.txt'],
  ['realpath', 'missing'],
  ['statfs', '.'],
  ['statfs', 'missing'],
  ['opendir', 'missing'],
  ['unlink', 'text.txt'],
  ['close', 9999],
];

const next = () => {
  const [name, ...args] = calls.shift() ?? [];
  if (name === undefined) return;
  const what = `${name} ${args.length} ${typeof args[0]}`;
  fs[name](...args, (error) => {
    called(`${what} ${error?.code ?? 'ok'}`);
    next();
  });
};

process.on('uncaughtException', (error) => {
  console.log(
    error.stack
      .split('\n')
      .slice(0, 3)
      .map((line) => line.trim().replace(/\/.*\//, ''))
      .join(' < '),
  );
  process.nextTick(() => console.log(new Error('later').stack.split('\n').length));
});
fs.readFile('missing', (error) => {
  next();
  throw new TypeError(`because of ${error.code}`);
});
