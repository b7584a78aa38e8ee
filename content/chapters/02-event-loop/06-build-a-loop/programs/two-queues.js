setImmediate(() => {
  console.log('macrotask 1');
  queueMicrotask(() => console.log('microtask 2'));
});
setImmediate(() => console.log('macrotask 2'));

queueMicrotask(() => console.log('microtask 1'));
console.log('main script');
