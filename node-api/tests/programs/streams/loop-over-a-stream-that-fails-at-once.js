// The stack of an error that reading throws in a loop: Node's iterator stands between.
const { Readable } = require('stream');
async function failing() {
  const stream = new Readable({
    read() {
      this.destroy(new Error('read failed'));
    },
  });
  try {
    for await (const chunk of stream) console.log(chunk);
  } catch (error) {
    console.log(
      error.stack
        .split('\n')
        .filter((line) => !line.includes('.js'))
        .join('\n'),
    );
  }
}
async function empty() {
  try {
    await Readable.from([]).reduce((one, other) => one + other);
  } catch (error) {
    console.log(
      error.stack
        .split('\n')
        .filter((line) => !line.includes('.js'))
        .join('\n'),
    );
  }
}
failing().then(empty);
