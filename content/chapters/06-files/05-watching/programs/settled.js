const fs = require('node:fs');

fs.writeFileSync('log.txt', '');

let timer;
const watcher = fs.watch('log.txt', () => {
  clearTimeout(timer);
  timer = setTimeout(report, 60);
});
function report() {
  console.log(`settled: ${fs.readFileSync('log.txt')}`);
}

function append(letter) {
  fs.appendFileSync('log.txt', letter);
  console.log(`wrote ${letter}`);
}
setTimeout(append, 20, 'A');
setTimeout(append, 40, 'B');
setTimeout(append, 180, 'C');
setTimeout(() => watcher.close(), 300);
