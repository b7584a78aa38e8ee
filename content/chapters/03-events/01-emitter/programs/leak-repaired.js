const EventEmitter = require('node:events');

const settings = new EventEmitter();
process.on('warning', (warning) => {
  console.log(`warning at ${warning.count} listeners`);
});

function request() {
  const reload = () => console.log('settings changed');
  settings.on('change', reload);
  // The answer is made here.
  settings.off('change', reload);
}

for (let n = 1; n <= 15; n += 1) request();
console.log(`left: ${settings.listenerCount('change')}`);
