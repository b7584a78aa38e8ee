// Everything that is emitted, in order, by a stream that works and by one that fails.
const zlib = require('zlib');
const { finished } = require('stream');
function watch(stream, input, done) {
  const events = [];
  const { emit } = stream;
  stream.emit = function (event, ...args) {
    events.push(event);
    return emit.call(this, event, ...args);
  };
  stream.on('error', () => {});
  stream.resume();
  stream.end(input);
  finished(stream, (error) => {
    console.log(error ? error.code : 'fine', events.join());
    setTimeout(() => {
      console.log(events.join());
      done?.();
    }, 10);
  });
}
watch(zlib.createGzip(), 'x', () => watch(zlib.createGunzip(), 'x', () => watch(zlib.createInflate(), zlib.deflateSync('y'))));
