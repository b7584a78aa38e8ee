import { createInterface } from 'node:readline/promises';
import { stdin, stdout } from 'node:process';

const rl = createInterface({ input: stdin, output: stdout });
rl.on('close', () => console.log('close'));
console.log('asks');
await rl.question('who? ');
console.log('never');
