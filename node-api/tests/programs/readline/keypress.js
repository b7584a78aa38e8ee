const readline = require('node:readline');
const { PassThrough } = require('node:stream');

const input = new PassThrough();
readline.emitKeypressEvents(input);
readline.emitKeypressEvents(input);
console.log(input.listenerCount('data'), input.listenerCount('newListener'));
const keys = [];
const listener = (text, key) => keys.push([text, key]);
input.on('keypress', listener);
console.log(input.listenerCount('data'), input.listenerCount('newListener'));
const show = () => {
  for (const [text, { sequence, name, ctrl, meta, shift, code }] of keys.splice(0)) {
    console.log(JSON.stringify([text, sequence, name, code]), ctrl && 'ctrl', meta && 'meta', shift && 'shift');
  }
};
input.write('aZ5.é€😀 \t\r\n\b\x7f\x01\x1a\x1f');
input.write('\x1b[A\x1b[1;5C\x1b[3~\x1b[3;2~\x1bOP\x1bO5Q\x1b[[A\x1b[[5~\x1b[Z\x1b[a\x1bOb\x1b[2^\x1b[8$\x1b[11~\x1b[200~\x1b[99~');
input.write('\x1ba\x1bB\x1b\x1b[D\x1b\r\x1b\t\x1b\x7f\x1b \x1b.\x1b[1;10H');
setImmediate(() => {
  show();
  input.write('\x1b');
  setTimeout(() => {
    show();
    console.log('waits');
  }, 400);
  setTimeout(() => {
    show();
    input.write('\x1b[');
    setTimeout(() => input.write('B'), 700);
    setTimeout(() => {
      show();
      input.removeListener('keypress', listener);
      input.write('x');
      setImmediate(() => console.log(keys.length, input.listenerCount('data'), input.listenerCount('newListener')));
    }, 1500);
  }, 600);
});
