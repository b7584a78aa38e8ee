queueMicrotask(() => {
  console.log('microtask 1');
  process.nextTick(() => console.log('tick of 1'));
});
queueMicrotask(() => console.log('microtask 2'));
