// A rejection that Node's own code has made shows the line there, unless the stack has been read before.
const { once } = require('events');
const { Readable, PassThrough } = require('stream');
const { finished } = require('stream/promises');
const consumers = require('stream/consumers');
const premature = new PassThrough();
premature.destroy();
const programs = {
  once: () => once(new (require('events'))(), 'x', { signal: AbortSignal.abort() }),
  reduce: () => Readable.from([]).reduce((sum) => sum),
  finished: () => finished(premature),
  text: () => consumers.text(Readable.from([5])),
  json: () => consumers.json(Readable.from(['{bad'])),
  async listener() {
    await 1;
    new (require('events'))().on('x');
  },
  async loop() {
    const passed = new PassThrough();
    setImmediate(() => passed.destroy());
    for await (const chunk of passed) console.log(chunk);
  },
};
(async () => {
  for (const [name, run] of Object.entries(programs)) {
    try {
      await run();
    } catch (error) {
      console.log(name, error.stack.split('\n').slice(0, 7).join('\n'));
    }
  }
  programs.once();
})();
