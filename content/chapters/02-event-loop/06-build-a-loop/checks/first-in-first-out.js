setImmediate(() => console.log('macrotask 1'));
setImmediate(() => console.log('macrotask 2'));
setImmediate(() => console.log('macrotask 3'));
