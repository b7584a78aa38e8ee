queueMicrotask(() => console.log('microtask'));
process.nextTick(() => {
  console.log('tick');
  process.nextTick(() => console.log('tick inside'));
});
