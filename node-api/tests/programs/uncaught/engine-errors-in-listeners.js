// What the engine throws in a listener or a stream's method has the frames below it, wherever it is caught.
const { EventEmitter } = require('node:events');
const { Transform, Writable } = require('node:stream');
const show = (error) => console.log(error.stack.replaceAll(__filename, 'FILE').split('\n').slice(0, 5).join('\n'));
const emitter = new EventEmitter();
const attempts = [
  () => nope(),
  () => ({}).run(),
  () => {
    const fixed = 1;
    fixed = 2;
  },
  () => {
    later;
    let later = 1;
  },
  () => new Array(-1),
  () => 1n + 1,
  () => 'x' in 5,
  () => 'x'.repeat(-1),
];
for (const attempt of attempts) {
  emitter.once('x', function listener() {
    attempt();
  });
  try {
    emitter.emit('x');
  } catch (error) {
    show(error);
  }
}
const target = new EventTarget();
process.once('uncaughtException', (error) => {
  show(error);
  const transform = new Transform({
    transform(chunk, encoding, callback) {
      callback(null, missing);
    },
  });
  try {
    transform.write('a');
  } catch (error) {
    show(error);
  }
  const writable = new Writable({ write: (chunk, encoding, callback) => callback.run() });
  try {
    writable.write('a');
  } catch (error) {
    show(error);
  }
  emitter.on('last', (value) => value.trim().missing());
  emitter.emit('last', ' a ');
});
target.addEventListener('x', () => undefinedName);
target.dispatchEvent(new Event('x'));
