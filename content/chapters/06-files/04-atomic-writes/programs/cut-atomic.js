const fs = require('node:fs');

fs.writeFileSync('score.txt', 'score: 1000');

process.on('exit', () => {
  console.log(`file: [${fs.readFileSync('score.txt')}]`);
  const names = fs.readdirSync('.').filter(isOurs);
  console.log(`folder: ${names}`);
});
const isOurs = (name) => name.startsWith('score');
function powerCut() {
  console.log('power cut');
  process.exit();
}

fs.writeFileSync('score.tmp', 'score: 2000');
powerCut();
fs.renameSync('score.tmp', 'score.txt');
console.log('saved');
