// The stack of an error that reading throws in a loop: Node's iterator stands between.
const { Readable } = require('stream');
const show = (error) => {
  const lines = error.stack.split('\n').filter((line) => !line.includes('.js'));
  console.log(lines.join('\n'));
};
async function failing() {
  const stream = new Readable({
    read() {
      this.destroy(new Error('read failed'));
    },
  });
  for await (const chunk of stream) console.log(chunk);
}
async function empty() {
  await Readable.from([]).reduce((one, other) => one + other);
}
failing().catch(show).then(empty).catch(show);
