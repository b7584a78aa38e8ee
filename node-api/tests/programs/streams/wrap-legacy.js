const { Readable, Stream } = require('stream'); const EventEmitter = require('events');
const old = new EventEmitter(); let paused = 0; old.pause = () => { paused++; }; old.resume = () => { console.log('resumed', paused); old.emit('data', 'more'); old.emit('end'); }; old.extra = () => 'extra';
const r = new Readable({ highWaterMark: 2 }).wrap(old); console.log(r.extra()); old.emit('data', 'abc'); r.on('data', (d) => console.log(String(d))); r.on('end', () => console.log('end'));
const e2 = new EventEmitter(); const r2 = Readable.wrap(e2); r2.on('error', (e) => console.log('error', e.message)); e2.emit('error', new Error('legacy')); console.log(r2.readableObjectMode);
