const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.on('data', (d) => console.log('data', String(d)));
setImmediate(() => { console.log('before'); r.push('direct'); console.log('after'); r.push(null); console.log('ended'); });
r.on('end', () => console.log('end')); r.on('close', () => console.log('close'));
