// Which of Node's functions a stack shows below listeners of an interface and the answer to a question.
const show = (name) => {
  const frames = new Error(name).stack.split('\n');
  console.log(frames.filter((line) => !/loader|run_main|at show /.test(line)).join('\n'));
};
const readline = require('readline');
const { Readable, PassThrough } = require('stream');
const rl = readline.createInterface({ input: Readable.from(['a\nb', '\nc']) });
rl.on('line', () => show('line'))
  .on('close', () => show('close'))
  .on('pause', () => show('pause'))
  .on('resume', () => show('resume'));
const input = new PassThrough();
const q = readline.createInterface({ input, output: new PassThrough() });
q.question('?', () => {
  show('answer');
  q.close();
});
q.on('close', () => show('qclose'));
input.write('yes\n');
