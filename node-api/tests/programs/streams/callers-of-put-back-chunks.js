// What stands in a stack where a chunk is put back.
const { Readable } = require('stream');
const lines = (error) => error.stack.split('\n').slice(0, 8).join('\n');
for (const objectMode of [false, true]) {
  const readable = new Readable({ read() {}, objectMode });
  readable.on('error', (error) => console.log(lines(error)));
  readable.unshift(5);
  const flowing = new Readable({ read() {}, objectMode });
  flowing.on('data', () => {
    throw new Error('heard');
  });
  setImmediate(() => {
    try {
      flowing.unshift('x');
    } catch (error) {
      console.log(lines(error));
    }
  });
}
