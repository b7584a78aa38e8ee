// Functions that become streams: what has called them.
const { Duplex, PassThrough, Readable, compose, pipeline } = require('stream');
const show = (label) => console.log(label, new Error().stack.slice('Error'.length));

Duplex.from(async function sink() {
  show('sink');
});
Duplex.from(async function* generator() {
  show('generator');
}).resume();
Duplex.from(function plain() {
  show('plain');
  return Readable.from(['a']);
});
compose(async function only() {
  show('only');
});
compose(new PassThrough(), async function last() {
  show('last');
});
compose(new PassThrough(), async function* lastGenerator() {
  show('last generator');
}).resume();
Readable.from(['a'])
  .compose(function method(source) {
    show('method');
    return source;
  })
  .resume();
pipeline(
  Readable.from(['a']),
  function middle(source) {
    show('middle');
    return source;
  },
  async function end() {
    show('end');
  },
  () => show('callback'),
);
