const fs = require('node:fs');
const timers = require('node:timers/promises');

function write() {
  fs.writeFileSync('notes.txt', 'text');
}
function replace() {
  fs.writeFileSync('notes.tmp', 'new text');
  fs.renameSync('notes.tmp', 'notes.txt');
}

async function main() {
  write();
  let heard = false;
  const watcher = fs.watch('notes.txt', () => {
    heard = true;
  });
  let step = 0;
  for (const action of [write, replace, write]) {
    step += 1;
    heard = false;
    action();
    await timers.setTimeout(30);
    const answer = heard ? 'heard' : 'silence';
    console.log(`${step} ${action.name}: ${answer}`);
  }
  watcher.close();
}

main();
