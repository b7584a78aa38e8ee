const timers = require('node:timers/promises');

timers.setTimeout(60, '60 ms').then(console.log);
timers.setTimeout(20, '20 ms').then(console.log);
timers.setTimeout(40, '40 ms').then(console.log);
