const fs = require('node:fs');
fs.writeFileSync('f', 'x');
const events = [];
const watcher = fs.watch('f', (type, name) => events.push(`${type} ${name}`));
const step = (name, work, then) => {
  work();
  setTimeout(() => {
    console.log(name, events.splice(0));
    then();
  }, 20);
};
step('unlink', () => fs.unlinkSync('f'), () =>
  step('made again', () => fs.writeFileSync('f', 'y'), () => {
    const again = fs.watch('f', (type, name) => events.push(`again ${type} ${name}`));
    step('written', () => fs.appendFileSync('f', 'z'), () => {
      again.close();
      step('after close', () => fs.appendFileSync('f', 'z'), () => {
        watcher.close();
        const fd = fs.openSync('f', 'r+');
        const open = fs.watch('f', (type, name) => events.push(`open ${type} ${name}`));
        step('unlinked while open', () => fs.unlinkSync('f'), () =>
          step('written without a name', () => fs.writeSync(fd, 'q'), () =>
            step('closed', () => fs.closeSync(fd), () => open.close())));
      });
    });
  }));
