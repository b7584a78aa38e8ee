// A sink's methods one after the other, backpressure, and the promises of a writer.
const log = (...words) => console.log(...words);
const stream = new WritableStream({
  start(controller) { log('start', controller.signal.aborted); },
  async write(chunk) {
    log('write', chunk);
    await null;
    log('written', chunk);
  },
  close() { log('close'); },
  abort(reason) { log('abort', reason); },
}, { highWaterMark: 2 });
const writer = stream.getWriter();
log(stream, writer.desiredSize);
writer.ready.then(() => log('ready 1'));
writer.write('a').then(() => log('a done', writer.desiredSize));
log(writer.desiredSize);
writer.write('b').then(() => log('b done', writer.desiredSize));
log(writer.desiredSize);
writer.ready.then(() => log('ready 2'));
writer.close().then(() => log('close done'));
writer.closed.then(() => log('closed', stream));
writer.write('late').catch((error) => log(error.code, error.message));
writer.close().catch((error) => log(error.code, error.message));
setTimeout(async () => {
  log(writer);
  writer.releaseLock();
  log(writer.desiredSize === undefined);
}, 1);
process.on('uncaughtException', (error) => log(error.code, error.message));
