process.on('exit', (c) => console.log('exit', c));
process.nextTick(() => console.log('never'));
Promise.resolve().then(() => console.log('never'));
try { process.exit(2); } finally { console.log('finally does not run'); }
