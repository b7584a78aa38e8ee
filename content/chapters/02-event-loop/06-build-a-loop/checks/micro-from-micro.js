setImmediate(() => console.log('macrotask'));
queueMicrotask(() => {
  console.log('microtask');
  queueMicrotask(() => console.log('microtask inside'));
});
