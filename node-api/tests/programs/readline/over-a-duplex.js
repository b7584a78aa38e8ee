const readline = require('node:readline');
const { Duplex, Transform, pipeline, compose } = require('node:stream');

const chat = new Duplex({
  read() {},
  write(chunk, encoding, callback) {
    console.log('written', JSON.stringify(String(chunk)));
    if (String(chunk).startsWith('name')) this.push('Ada\n');
    else if (String(chunk).startsWith('age')) this.push('36\nbye\n');
    callback();
  },
});
const rl = readline.createInterface({ input: chat, output: chat, prompt: '' });
rl.question('name? ', (name) => rl.question('age? ', (age) => {
  console.log(name, age);
  rl.on('line', (line) => {
    console.log('line', line);
    chat.push(null);
  });
}));
rl.on('close', () => console.log('close', chat.listenerCount('data'), chat.listenerCount('end'), rl.eventNames()));

const upper = new Transform({ transform: (chunk, encoding, callback) => callback(null, String(chunk).toUpperCase()) });
const lines = readline.createInterface({ input: upper, crlfDelay: Infinity });
lines.on('line', (line) => console.log('upper', line));
upper.write('a\nb');
upper.write('c\r\n');
upper.end('last');
