// When messages of a port arrive, against ticks, microtasks, immediates and timers.
const log = (...words) => console.log(...words);
const { port1, port2 } = new MessageChannel();
port2.onmessage = (event) => {
  log('message', event.data, event.constructor.name, event.target === port2);
  process.nextTick(() => log('tick of', event.data));
  Promise.resolve().then(() => log('microtask of', event.data));
  if (event.data === 3) port2.close();
};
port1.on('close', () => log('close 1'));
port2.on('close', () => log('close 2'));
port1.postMessage(1);
port1.postMessage(2);
const object = { deep: [1] };
port1.postMessage(3);
object.deep.push(2);
process.nextTick(() => log('tick'));
Promise.resolve().then(() => log('microtask'));
log('end of main');
