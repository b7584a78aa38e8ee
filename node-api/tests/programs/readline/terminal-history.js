const readline = require('node:readline');
const { PassThrough } = require('node:stream');

function make(options) {
  const rl = readline.createInterface({ input: new PassThrough(), output: new PassThrough(), terminal: true, ...options });
  rl.key = (name) => {
    rl.write(null, { name });
    return rl.line;
  };
  return rl;
}
const rl = make({ history: ['find me', 'other', 'find too'], historySize: 4, removeHistoryDuplicates: true });
rl.on('history', (history) => console.log(history.length, history.join('|')));
console.log(rl.historySize, rl.history.length);
rl.write('find');
console.log([rl.key('up'), rl.key('up'), rl.key('up'), rl.key('down'), rl.key('down'), rl.key('down')]);
rl.key('return');
rl.write('new\n');
rl.write('new\n');
rl.write('   \n');
rl.write('other\n');
rl.write('last\n');
rl.history.length = 0;
console.log(rl.key('up'), rl.history);

const none = make({ historySize: 0 });
none.on('history', () => console.log('never'));
none.on('line', (line) => console.log('line', line));
none.write('x\n');
console.log(none.history, none.key('up') === '');
const given = ['a'];
const shared = make({ history: given });
shared.write('b\n');
console.log(given, shared.history === given, shared.historySize);
for (const options of [{ history: 'x' }, { historySize: -1 }, { historySize: 'a' }, { historySize: NaN }, { completer: 1 }, { tabSize: 0 }, { tabSize: 1.5 }, { escapeCodeTimeout: '1' }, { prompt: 5 }]) {
  try {
    make(options);
    console.log('fine', options);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
for (const each of [rl, none, shared]) each.close();
