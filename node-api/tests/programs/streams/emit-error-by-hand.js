const { Readable } = require('stream');
const r = new Readable({ read() {} }); r.on('error', (e) => console.log('heard', e.message)); r.emit('error', new Error('by hand')); console.log(r.destroyed, r.errored); r.push('still'); r.on('data', (d) => console.log(String(d)));
