const readline = require('node:readline');
const promises = require('node:readline/promises');
const { PassThrough } = require('node:stream');

const words = ['help', 'hello', 'held', 'exit', 'exam'];
const completer = (line) => [words.filter((word) => word.startsWith(line)), line];
const output = new PassThrough();
output.columns = 30;
const shown = () => JSON.stringify(output.read()?.toString());
const rl = readline.createInterface({ input: new PassThrough(), output, terminal: true, completer });
const tab = () => {
  rl.write('\t', { name: 'tab' });
  console.log(JSON.stringify(rl.line), shown());
};
for (const text of ['e', 'x', 'z']) {
  rl.write(text);
  tab();
  tab();
}
rl.write(null, { name: 'u', ctrl: true });
tab();
tab();
rl.write('hel');
tab();
tab();
rl.isCompletionEnabled = false;
tab();
rl.close();

const failing = readline.createInterface({
  input: new PassThrough(),
  output,
  terminal: true,
  completer(line, callback) {
    process.nextTick(callback, line ? null : new Error('no words'), [['abc', '', 'abd'], line]);
  },
});
for (const name of ['pause', 'resume']) failing.on(name, () => console.log(name));
failing.write('a');
failing.write('\t', { name: 'tab' });
setImmediate(() => {
  console.log(failing.line);
  failing.write('\t', { name: 'tab' });
  failing.write('\t', { name: 'tab' });
  setImmediate(async () => {
    console.log(shown());
    failing.close();
    const later = promises.createInterface({
      input: new PassThrough(),
      output,
      terminal: true,
      completer: async (line) => (line ? [['one', 'once'], line] : Promise.reject(new TypeError('empty'))),
    });
    later.write('o');
    later.write('\t', { name: 'tab' });
    await null;
    await null;
    await null;
    console.log(later.line);
    later.close();
  });
});
