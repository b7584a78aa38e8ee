// A refused option shows the constructors that it went through, for each class and each way to call it.
const zlib = require('zlib');
const attempt = (what) => {
  try {
    what();
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 6).join('\n'));
  }
};
const { createInflate, deflateSync, gzip } = zlib;
class Own extends zlib.Gzip {}
for (const [option, value] of Object.entries({
  chunkSize: 1,
  flush: 99,
  finishFlush: 99,
  maxOutputLength: 0,
  windowBits: 1,
  level: 99,
  memLevel: 99,
  strategy: 99,
  dictionary: 5,
})) {
  const options = { [option]: value };
  attempt(() => zlib.createDeflate(options));
  attempt(() => createInflate(options));
  attempt(() => zlib.deflateRawSync('x', options));
  attempt(() => deflateSync('x', options));
  attempt(() => zlib.gunzip('x', options, () => {}));
  attempt(() => gzip('x', options, () => {}));
  attempt(() => new zlib.Unzip(options));
  attempt(() => new Own(options));
}
attempt(() => zlib.gzip({}, () => {}));
attempt(() => zlib.inflateRawSync(5));
attempt(() => zlib.deflateRaw('x'));
attempt(() => zlib.createGzip({ level: 'x' }));
attempt(() => zlib.createGzip({ level: NaN }));
