setImmediate(() => console.log('a')).unref();
setImmediate(() => console.log('b'));
