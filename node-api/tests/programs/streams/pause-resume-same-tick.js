const { Readable } = require('stream');
const r = new Readable({ read() { this.push('x'); this.push(null); } });
r.on('data', () => console.log('data')); r.pause(); console.log(r.readableFlowing, r.isPaused()); r.resume(); r.pause(); r.resume();
for (const e of ['pause', 'resume', 'end']) r.on(e, () => console.log(e));
process.nextTick(() => { console.log('tick', r.readableFlowing); });
