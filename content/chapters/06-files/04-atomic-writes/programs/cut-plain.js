const fs = require('node:fs');

fs.writeFileSync('score.txt', 'score: 1000');

process.on('exit', () => {
  console.log(`file: [${fs.readFileSync('score.txt')}]`);
});
function powerCut() {
  console.log('power cut');
  process.exit();
}

const file = fs.openSync('score.txt', 'w');
powerCut();
fs.writeSync(file, 'score: ');
fs.writeSync(file, '2000');
fs.closeSync(file);
console.log('saved');
