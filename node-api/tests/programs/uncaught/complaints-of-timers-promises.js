// What timers/promises rejects with when it is called wrongly: who complains, by whatever name it was called.
const timers = require('node:timers/promises');
const { setTimeout: wait, scheduler } = timers;
const told = (error) => console.log(error.stack.split('\n').slice(0, 4).join('\n').replaceAll(__dirname, ''));
timers.setTimeout('x').catch(told);
timers.setTimeout(1, 0, 5).catch(told);
timers.setTimeout(1, 0, { signal: 5 }).catch(told);
timers.setTimeout(1, 0, { ref: 5 }).catch(told);
timers.setImmediate(0, 5).catch(told);
timers.setImmediate(0, { signal: 5 }).catch(told);
timers.setImmediate(0, { ref: 5 }).catch(told);
scheduler.wait('x').catch(told);
scheduler.wait(1, 5).catch(told);
scheduler.wait(1, { ref: 1 }).catch(told);
scheduler.wait(1, { signal: 1 }).catch(told);
wait('x').catch(told);
wait('reported');
