// Four threads: the fifth waits until one is free, however little it has to do.
const { pbkdf2 } = require('crypto');
let done = 0;
for (let i = 0; i < 4; i++) pbkdf2('p', 's', 200_000, 32, 'sha512', () => done++);
pbkdf2('p', 's', 1, 32, 'sha512', () => console.log('fifth after at least one other', done >= 1));
process.on('exit', () => console.log(done));
