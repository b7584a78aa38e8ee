setImmediate(() => { console.log('one'); throw new TypeError('two'); });
setImmediate(() => console.log('never'));
process.on('exit', (c) => console.log('exit', c));
