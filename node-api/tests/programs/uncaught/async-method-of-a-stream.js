// What an async method of a stream throws shows the method after its waits too.
const { Readable, Transform, Writable } = require('stream');
const readable = new Readable({
  async read() {
    await null;
    console.log(new Error('read').stack);
    this.push(null);
  },
});
readable.resume();
const transform = new Transform({
  async transform(chunk, encoding, callback) {
    await null;
    console.log(new Error('transform').stack);
    callback();
  },
});
transform.write('x');
class Sink extends Writable {
  async _write() {
    await null;
    throw new Error('write');
  }
}
new Sink().write('x');
