// Writable and duplex streams of Node as web streams, and back.
const { Duplex, PassThrough, Transform, Writable } = require('node:stream');
const { setTimeout: wait } = require('node:timers/promises');
(async () => {
  const log = [];
  const node = new Writable({
    highWaterMark: 4,
    write(chunk, encoding, callback) { log.push(`write ${chunk}`); setTimeout(callback, 1); },
    final(callback) { log.push('final'); callback(); },
  });
  node.on('finish', () => log.push('finish')).on('close', () => log.push('close'));
  const writer = Writable.toWeb(node).getWriter();
  console.log(writer.desiredSize);
  writer.write('abc').then(() => log.push('abc done'));
  console.log(writer.desiredSize);
  writer.write('def').then(() => log.push('def done'));
  writer.close().then(() => log.push('closed'));
  await wait(10);
  console.log(log);
  const failing = Writable.toWeb(new Writable({ write(chunk, encoding, callback) { callback(new Error('bad')); } })).getWriter();
  failing.closed.catch((error) => console.log('closed', error.message));
  await failing.write('x').catch((error) => console.log('write', error.message));
  const aborted = new Writable({ write() {}, destroy(error, callback) { console.log('destroy', error?.message); callback(error); } });
  await Writable.toWeb(aborted).abort(new Error('stop'));
  const sink = [];
  const back = Writable.fromWeb(new WritableStream({ write(chunk) { sink.push(chunk); }, close() { sink.push('close'); } }));
  back.on('finish', () => sink.push('finish')).on('close', () => sink.push('closed'));
  back.write('text'); back.write(Buffer.from('bytes')); back.end('hex', 'latin1');
  await wait(2);
  console.log(sink);
  const broken = Writable.fromWeb(new WritableStream({ write() { throw new Error('web failed'); } }));
  broken.on('error', (error) => console.log('error', error.message));
  broken.write('x', (error) => console.log('callback', error?.message));
  await wait(1);
  const upper = new Transform({ transform(chunk, encoding, callback) { callback(null, String(chunk).toUpperCase()); } });
  const pair = Duplex.toWeb(upper);
  console.log(pair);
  const w = pair.writable.getWriter();
  w.write('abc'); w.close();
  for await (const chunk of pair.readable) console.log(chunk);
  const duplex = Duplex.fromWeb(new TransformStream({ transform(chunk, c) { c.enqueue(`<${Buffer.from(chunk)}>`); } }), { encoding: 'utf8' });
  duplex.on('data', (chunk) => console.log('data', chunk)).on('end', () => console.log('end')).on('close', () => console.log('close'));
  duplex.write('one'); duplex.end('two');
  await wait(2);
  const gone = new PassThrough(); gone.destroy();
  console.log(Duplex.toWeb(gone), Writable.toWeb(gone));
  for (const act of [() => Writable.toWeb({}), () => Writable.fromWeb({}), () => Duplex.toWeb({}), () => Duplex.fromWeb({}), () => Writable.fromWeb(new WritableStream(), { objectMode: 1 })]) {
    try { act(); } catch (error) { console.log(error.code, error.message); }
  }
})();
