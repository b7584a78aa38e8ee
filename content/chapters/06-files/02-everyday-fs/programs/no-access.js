const fs = require('node:fs');

fs.writeFileSync('a.txt', 'hello');

fs.readFile('a.txt', 'utf8', (error, text) => {
  console.log(`read: ${error?.code ?? text}`);
  somebodyElse();
});

function somebodyElse() {
  fs.unlinkSync('a.txt');
  console.log('somebody else was here');
}
