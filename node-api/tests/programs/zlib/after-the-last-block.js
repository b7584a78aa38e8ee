// A compressor that has been told to finish takes no more, whoever told it.
const zlib = require('zlib');
const { Z_FINISH } = zlib.constants;
const then = {
  write: (stream) => stream.write('x'),
  end: (stream) => stream.end(),
  endWithMore: (stream) => stream.end('x'),
  flush: (stream) => stream.flush(),
  finishAgain: (stream) => stream.flush(Z_FINISH, () => console.log('finished again')),
  reset: (stream) => {
    stream.reset();
    stream.end('again');
  },
};
const run = (make, act) =>
  new Promise((resolve) => {
    const stream = make();
    const parts = [];
    stream.on('data', (chunk) => parts.push(chunk));
    stream.on('error', (e) => console.log('error', e.code, e.errno, e.message));
    stream.on('end', () => console.log('end', Buffer.concat(parts).toString('hex')));
    act(stream);
    setTimeout(resolve, 20);
  });

(async () => {
  for (const [name, act] of Object.entries(then)) {
    console.log('--', name);
    for (const make of [zlib.createDeflate, zlib.createGzip, zlib.createDeflateRaw]) {
      await run(make, (stream) => {
        stream.write('hello');
        stream.flush(Z_FINISH, () => act(stream));
      });
    }
  }
  // Behind an end the flush that other settings need is the last one.
  for (const [level, strategy] of [
    [1, 0],
    [9, 0],
    [-1, 2],
  ]) {
    console.log('-- params', level, strategy);
    await run(zlib.createDeflate, (stream) => {
      stream.write('abc');
      stream.params(level, strategy, () => console.log('set', stream.destroyed));
      stream.end((e) => console.log('ended', e?.code));
    });
  }
})();
