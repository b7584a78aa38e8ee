const readline = require('node:readline');
const promises = require('node:readline/promises');
const { PassThrough, Readable, Writable } = require('node:stream');

for (const input of [undefined, null, {}, 5]) {
  try {
    readline.createInterface(input);
  } catch (error) {
    console.log(error.name);
  }
}
for (const input of [{}, { on() {} }]) {
  try {
    readline.createInterface({ input });
  } catch (error) {
    console.log(error.name);
  }
}

for (const input of [new Writable(), new Readable({ read() {} }), new (require('node:events'))()]) {
  try {
    const rl = promises.createInterface({ input, output: new PassThrough() });
    rl.write('a\nb');
    console.log(rl.closed, rl.columns, rl.terminal);
    rl.close();
  } catch (error) {
    console.log(error.name);
  }
}
try {
  readline.createInterface({ input: new PassThrough() })._writeToOutput(5);
} catch (error) {
  console.log(error.code, error.message);
}
