// What a stream of zlib calls back runs where the stream was made, not where it was written to.
const { AsyncLocalStorage } = require('async_hooks');
const zlib = require('zlib');
const storage = new AsyncLocalStorage();
const log = (...values) => console.log(...values, storage.getStore());

const stream = storage.run('made', () => zlib.createGzip());
storage.run('heard', () => {
  for (const event of ['data', 'finish', 'end', 'close']) stream.on(event, () => log(event));
});
storage.run('written', () => stream.write('x', () => log('write')));
storage.run('flushed', () => stream.flush(() => log('flush')));
storage.run('ended', () => stream.end('y', () => log('end callback')));
stream.on('close', () => {
  const broken = storage.run('made', () => zlib.createInflate());
  broken.on('error', () => log('error'));
  storage.run('written', () => broken.write('junk'));
  storage.run('asked', () => zlib.deflate('x', () => log('deflate')));
});
