const readline = require('node:readline');
const { PassThrough } = require('node:stream');

const input = new PassThrough();
const rl = readline.createInterface({ input, crlfDelay: 10 });
const lines = [];
rl.on('line', (line) => lines.push(line));
rl.write('typed ');
rl.write('text\nand more');
rl.write(undefined);
rl.write(Buffer.from('\xe9\n', 'latin1'));
rl.write(Buffer.from([0xe2, 0x82]));
rl.write(Buffer.from([0xac, 0x0a]));
console.log(lines, rl.crlfDelay);
input.write('a\r');
setTimeout(() => {
  input.write('\nb\r');
  setTimeout(() => {
    input.write('\nc\r\r\n\n\r');
    input.end('d');
  }, 200);
}, 20);
rl.on('close', () => console.log(lines));
const other = readline.createInterface({ input: new PassThrough(), crlfDelay: Infinity });
console.log(other.crlfDelay);
other.close();
console.log(readline.createInterface({ input: new PassThrough(), crlfDelay: 500 }).crlfDelay);
