// An iterator of `events.on` tells how full its queue is; what ends it may be any list of names.
const { EventEmitter, on } = require('events');

class Source extends EventEmitter {
  pause() {
    console.log('pause');
  }
  resume() {
    console.log('resume');
  }
}

const kWatermarkData = Symbol.for('nodejs.watermarkData');
const show = (iterator) => {
  const { size, low, high, isPaused } = iterator[kWatermarkData];
  console.log({ size, low, high, isPaused });
};

(async () => {
  const source = new Source();
  const iterator = on(source, 'data', { highWaterMark: 2, lowWaterMark: 1, close: { 0: 'end', 1: 'fail', length: 2 } });
  console.log(Object.getOwnPropertySymbols(iterator), iterator[kWatermarkData]);
  console.log(source.eventNames());
  for (let i = 0; i < 4; i++) {
    source.emit('data', i);
    show(iterator);
  }
  source.emit('fail');
  for await (const [value] of iterator) {
    console.log(value);
    show(iterator);
  }
  console.log(source.eventNames());
  const plain = on(source, 'data', { close: 5 });
  show(plain);
  console.log(await plain.return(), source.eventNames());
})();
