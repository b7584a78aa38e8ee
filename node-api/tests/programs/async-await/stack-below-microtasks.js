// Who runs the promise jobs stands below them: V8 itself, or one of Node's functions when ticks wait or timers follow.
const show = (name) => console.log(name, new Error('here').stack.split('\n').slice(2).join('\n'));

Promise.resolve().then(() => show('no tick waits'));
setTimeout(() => {
  Promise.resolve().then(() => {
    show('after a timer');
    process.nextTick(() => Promise.resolve().then(() => show('after a tick')));
  });
}, 5);
setTimeout(() => {
  console.log('a write ends with a tick');
  queueMicrotask(() => show('after a write'));
}, 15);
setTimeout(() => {
  setTimeout(() => Promise.resolve().then(() => show('between two timers')), 1);
  setTimeout(() => process.nextTick(() => show('a tick between two lists')), 1);
  setTimeout(() => Promise.resolve().then(() => show('between two lists')), 2);
  setTimeout(() => {}, 3);
  const start = Date.now();
  while (Date.now() - start < 10);
}, 30);
setTimeout(() => {
  setImmediate(() => Promise.resolve().then(() => show('between two immediates')));
  setImmediate(() => {});
}, 60);
