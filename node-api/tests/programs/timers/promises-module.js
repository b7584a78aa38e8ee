const { setTimeout: sleep, setImmediate: soon, setInterval: every, scheduler } = require('timers/promises');
(async () => {
  console.log(await sleep(5, 'slept'));
  console.log(await soon('soon'));
  let n = 0;
  for await (const v of every(5, 'tick')) { console.log(v, ++n); if (n === 3) break; }
  await scheduler.wait(5);
  console.log('waited');
  await scheduler.yield();
  console.log(require('timers').promises === require('timers/promises'));
})();
