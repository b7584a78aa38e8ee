const timers = require('node:timers/promises');

timers.setTimeout(20, 'tea').then((value) => {
  console.log(`got ${value}`);
});
timers.setTimeout(40).then((value) => {
  console.log(`got ${value}`);
});
console.log('main script ends');
