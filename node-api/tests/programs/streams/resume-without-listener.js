const { Readable } = require('stream');
let n = 0;
const r = new Readable({ read() { console.log('_read'); this.push(n++ < 2 ? 'lost' : null); } });
r.on('end', () => console.log('end', r.readableDidRead)); r.resume();
