const fs = require('node:fs');

fs.writeFileSync('a.txt', 'hello');

fs.access('a.txt', (error) => {
  console.log(`access: ${error?.code ?? 'it is there'}`);
  somebodyElse();
  fs.readFile('a.txt', 'utf8', (error, text) => {
    console.log(`read: ${error?.code ?? text}`);
  });
});

function somebodyElse() {
  fs.unlinkSync('a.txt');
  console.log('somebody else was here');
}
