const timers = require('node:timers/promises');
const wait = timers.setTimeout;

const jobs = [wait(60, 'A'), wait(20, 'B'), wait(40, 'C')];

Promise.all(jobs).then((names) => {
  console.log(names.join(' '));
});
