const { Readable, Writable, Transform } = require('stream');
class R extends Readable { #n = 0; constructor(max) { super({ objectMode: true }); this.max = max; } _construct(cb) { console.log('construct'); cb(); } _read() { this.push(this.#n < this.max ? { n: this.#n++ } : null); } _destroy(e, cb) { console.log('destroy', e); super._destroy(e, cb); } }
class W extends Writable { constructor() { super({ objectMode: true }); } _write(o, e, cb) { console.log('write', o, e); cb(); } _final(cb) { console.log('final'); cb(); } }
class T extends Transform { constructor() { super({ objectMode: true }); } _transform(o, e, cb) { cb(null, { ...o, t: true }); } }
new R(3).pipe(new T()).pipe(new W()).on('close', () => console.log('closed'));
