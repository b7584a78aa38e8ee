setImmediate(() => {
  console.log('macrotask 1');
  setImmediate(() => console.log('macrotask of 1'));
});
setImmediate(() => console.log('macrotask 2'));
