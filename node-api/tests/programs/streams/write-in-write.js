const { Writable } = require('stream');
let deep = 0; const w = new Writable({ write(c, e, cb) { console.log('in', String(c)); if (deep++ < 2) w.write('deep' + deep, () => console.log('cb deep')); cb(); console.log('out', String(c)); } });
w.write('top', () => console.log('cb top')); w.end();
