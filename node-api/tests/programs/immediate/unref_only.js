setImmediate(() => console.log('not reached')).unref();
process.on('exit', () => console.log('exit'));
