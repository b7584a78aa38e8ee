// The helpers of streams between a program's sources and whoever asks for their chunks.
const consumers = require('stream/consumers');
const { PassThrough, Readable } = require('stream');
const show = (label) => console.log(new Error(label).stack);

const sources = {
  read: () =>
    new Readable({
      objectMode: true,
      read() {
        show('read');
        this.push(this.over ? null : 'a');
        this.over = true;
      },
    }),
  generator: () =>
    Readable.from(
      (function* chunks() {
        show('generator');
        yield 'a';
      })(),
    ),
  stream: () => Readable.from(sources.read()),
};
const helpers = {
  toArray: (stream) => stream.toArray(),
  map: (stream) => stream.map((chunk) => chunk).toArray(),
  filter: (stream) => stream.filter(() => true).toArray(),
  flatMap: (stream) => stream.flatMap((chunk) => [chunk]).toArray(),
  take: (stream) => stream.take(1).toArray(),
  drop: (stream) => stream.drop(1).toArray(),
  forEach: (stream) => stream.forEach(() => {}),
  some: (stream) => stream.some(() => false),
  every: (stream) => stream.every(() => true),
  find: (stream) => stream.find(() => false),
  reduce: (stream) => stream.reduce((sum, chunk) => sum + chunk, ''),
  text: (stream) => consumers.text(stream),
};

(async () => {
  for (const [source, make] of Object.entries(sources)) {
    for (const [helper, act] of Object.entries(helpers)) {
      console.log('--', source, helper);
      await act(make()).catch((e) => console.log(e.code));
    }
  }
  try {
    for await (const chunk of new PassThrough().destroy()) show(chunk);
  } catch (e) {
    console.log(e);
  }
})();
