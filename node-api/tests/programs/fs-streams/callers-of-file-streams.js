// Which of Node's functions a stack shows below listeners and callbacks of file streams.
const show = (name) => {
  const frames = new Error(name).stack.split('\n');
  console.log(frames.filter((line) => !/loader|run_main|at show /.test(line)).join('\n'));
};
const fs = require('fs');
fs.writeFileSync('file', 'hello world');
const r = fs.createReadStream('file', { highWaterMark: 6 });
for (const ev of ['open', 'ready', 'data', 'end', 'close']) r.on(ev, () => show(ev));
r.on('close', () => {
  const w = fs.createWriteStream('file');
  for (const ev of ['open', 'ready', 'drain', 'finish', 'close']) w.on(ev, () => show('w' + ev));
  w.write('x', () => show('wcb'));
  w.write('y', () => show('wcb2'));
  w.end(() => show('ecb'));
  w.on('close', () => {
    fs.unlinkSync('file');
    fs.createReadStream('nope').on('error', () => {
      show('rerr');
      fs.createWriteStream('no/pe').on('error', () => show('werr'));
    });
  });
});
