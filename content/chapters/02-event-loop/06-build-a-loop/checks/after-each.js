setImmediate(() => {
  console.log('macrotask 1');
  queueMicrotask(() => console.log('microtask of 1'));
});
setImmediate(() => console.log('macrotask 2'));
