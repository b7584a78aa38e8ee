setTimeout(() => {
  console.log('timer A');
  queueMicrotask(() => console.log('microtask of A'));
  process.nextTick(() => console.log('tick of A'));
}, 20);
setTimeout(() => console.log('timer B'), 20);
