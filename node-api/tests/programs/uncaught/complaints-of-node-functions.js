// Where in Node's own code a function complains about how it was called.
const fs = require('fs');
const path = require('path');
const util = require('util');
const crypto = require('crypto');
const { Readable, finished, pipeline, PassThrough } = require('stream');
const EventEmitter = require('events');
const { join } = path;
const calls = [
  () => new EventEmitter().on('x'),
  () => new EventEmitter().once('x', 5),
  () => new EventEmitter().off('x'),
  () => new EventEmitter().setMaxListeners(-1),
  () => new EventEmitter().emit('error', 'text'),
  () => Buffer.alloc('x'),
  () => Buffer.alloc(-1),
  () => Buffer.from(5),
  () => Buffer.from('a', 'nope'),
  () => Buffer.concat('a'),
  () => Buffer.concat(['a']),
  () => Buffer.byteLength(5),
  () => Buffer.alloc(3).toString('nope'),
  () => path.join(5),
  () => join('a', undefined),
  () => path.basename(5),
  () => path.resolve(5),
  () => setTimeout('x'),
  () => setInterval(),
  () => setImmediate(),
  () => process.nextTick(5),
  () => queueMicrotask(),
  () => util.promisify(5),
  () => util.inherits(1, 2),
  () => crypto.createHash(),
  () => crypto.createHash('md5').update(5),
  () => crypto.randomBytes(-1),
  () => new Readable({ highWaterMark: -1 }),
  () => Readable.from(5),
  () => Readable.from(['a']).map(),
  () => finished(new PassThrough()),
  () => new PassThrough().write(null),
  () => new PassThrough().write(5),
  () => pipeline(new PassThrough()),
  () => fs.readFile('x'),
  () => fs.readFileSync(),
  () => fs.writeFile('x', 'y'),
  () => fs.writeFileSync('x'),
  () => fs.mkdirSync(),
  () => fs.openSync('x', 'zz'),
  () => fs.createReadStream(),
  () => fs.createReadStream('x', { start: 5, end: 1 }),
];
for (const call of calls) {
  try {
    call();
  } catch (error) {
    const inside = error.stack.split('\n').filter((line) => line.includes('node:') && !/cjs|run_main/.test(line));
    console.log(error.message);
    console.log(inside.join('\n'));
  }
}
