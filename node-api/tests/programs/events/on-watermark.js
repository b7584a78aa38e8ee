const { on, EventEmitter } = require('events');
(async () => {
  const e = new EventEmitter();
  e.pause = () => console.log('pause'); e.resume = () => console.log('resume');
  const it = on(e, 'x', { highWaterMark: 2, lowWaterMark: 1 });
  for (let i = 0; i < 4; i++) { e.emit('x', i); console.log('emitted', i); }
  for (let i = 0; i < 4; i++) console.log((await it.next()).value);
  await it.return();
})();
