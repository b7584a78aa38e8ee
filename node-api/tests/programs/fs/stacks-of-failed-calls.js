// The stack of a system call's error has Node's own functions, and what waits for a promise.
const fs = require('fs');
const { readFileSync } = fs;
const attempt = (run) => {
  try {
    run();
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 4).join('\n'));
  }
};
attempt(() => fs.readFileSync('missing.txt'));
attempt(() => readFileSync('missing.txt'));
attempt(() => fs.writeFileSync('no/x', ''));
attempt(() => fs.appendFileSync('no/x', ''));
attempt(() => fs.statSync('missing'));
attempt(() => fs.readdirSync('missing'));
attempt(() => fs.mkdirSync('no/x'));
attempt(() => fs.unlinkSync('missing'));
attempt(() => require('./missing'));

const operations = {
  readFile: () => fs.promises.readFile('missing.txt'),
  writeFile: () => fs.promises.writeFile('no/x', ''),
  appendFile: () => fs.promises.appendFile('no/x', ''),
  readdir: () => fs.promises.readdir('missing'),
  stat: () => fs.promises.stat('missing'),
  mkdir: () => fs.promises.mkdir('no/x'),
  unlink: () => fs.promises.unlink('missing'),
  rm: () => fs.promises.rm('missing'),
  open: () => fs.promises.open('missing'),
};
async function load(operation) {
  return await operation();
}
(async () => {
  for (const operation of Object.values(operations)) {
    try {
      await load(operation);
    } catch (error) {
      console.log(error.stack);
    }
  }
  fs.readFileSync('last');
})();
