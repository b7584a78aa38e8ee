const { Transform } = require('stream');
const t = new Transform({ transform(c, e, cb) { this.push('first'); if (String(c) === 'stop') this.push(null); cb(); } });
for (const e of ['data', 'end', 'finish', 'close', 'error']) t.on(e, (v) => console.log(e, v && (v.message || String(v)))); t.write('a', () => console.log('cb a')); t.write('stop', () => console.log('cb stop')); t.write('b', () => console.log('cb b'));
