setImmediate(() => console.log('macrotask'));
queueMicrotask(() => {
  console.log('microtask');
  process.nextTick(() => {
    console.log('tick');
    queueMicrotask(() => console.log('last microtask'));
  });
});
