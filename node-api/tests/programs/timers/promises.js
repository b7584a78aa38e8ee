const { setTimeout: sleep, setImmediate: turn, setInterval: every, scheduler } = require('timers/promises');
(async () => {
  console.log(await sleep(5, 'value'));
  console.log(await sleep(1));
  console.log(await turn('imm'));
  let n = 0;
  for await (const v of every(3, 'v')) { console.log(v, ++n); if (n === 3) break; }
  const ac = new AbortController();
  const p = sleep(1000, 'x', { signal: ac.signal });
  ac.abort();
  await p.catch((e) => console.log(e.name, e.code, e.message));
  await sleep(1, 0, { signal: AbortSignal.abort('why') }).catch((e) => console.log(e.name, e.cause));
  await sleep(1, 0, { signal: 1 }).catch((e) => console.log(e.code, e.message));
  await sleep(1, 0, { ref: 1 }).catch((e) => console.log(e.code, e.message));
  await sleep(1, 0, 5).catch((e) => console.log(e.code, e.message));
  await sleep('1').catch((e) => console.log(e.code, e.message));
  await turn(0, null).catch((e) => console.log(e.code, e.message));
  try { for await (const _ of every(1, 0, { signal: AbortSignal.abort() })); } catch (e) { console.log(e.name); }
  await scheduler.wait(2);
  console.log('waited', await scheduler.yield());
  const util = require('util');
  console.log(await util.promisify(setTimeout)(2, 'p'), await util.promisify(setImmediate)('q'));
  console.log(util.promisify(setTimeout) === sleep);
})();
