const fs = require('node:fs');
fs.writeFileSync('f', 'x');
const log = (name) => () => {
  console.log(name);
  process.nextTick(() => console.log(`${name} tick`));
  Promise.resolve().then(() => console.log(`${name} microtask`));
};
fs.chmod('f', 0o600, (error) => {
  log(`chmod ${error}`)();
  fs.utimes('f', 1, 1, (error) => {
    log(`utimes ${error}`)();
    setImmediate(log('immediate'));
    fs.link('f', 'g', (error) => {
      log(`link ${error}`)();
      fs.close(fs.openSync('f'), (error) => log(`close ${error}`)());
      fs.close(fs.openSync('f'));
    });
  });
});
fs.promises.chown('f', process.getuid(), process.getgid()).then((value) => setTimeout(() => console.log('chown', value), 30));
fs.exists('f', (found) => setTimeout(() => console.log('exists', found), 40));
fs.exists(5, (found) => console.log('exists at once', found));
console.log('sync');
process.on('uncaughtException', (error) => console.log('uncaught', error.message));
setTimeout(() => fs.close(9999), 60);
