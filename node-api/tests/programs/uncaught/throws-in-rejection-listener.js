process.on('exit', (code) => { console.log('exit', code); throw new Error('in exit'); });
shout();
function shout() {
  process.on('uncaughtException', function again(error) { throw new Error(`again: ${error.message}`); });
  require('events').prototype.on.call(process, 'beforeExit', () => {});
}
setTimeout(() => { throw new Error('first'); }, 1);
