const { Readable, Writable, Transform, Stream } = require('stream'); const util = require('util');
function Counter(opt) { if (!(this instanceof Counter)) return new Counter(opt); Readable.call(this, opt); this.n = 0; } util.inherits(Counter, Readable); Counter.prototype._read = function () { this.push(this.n < 3 ? String(this.n++) : null); };
function Sink() { Writable.call(this); } util.inherits(Sink, Writable); Sink.prototype._write = function (c, e, cb) { console.log('sink', String(c)); cb(); };
function Up() { Transform.call(this); } util.inherits(Up, Transform); Up.prototype._transform = function (c, e, cb) { this.push('<' + c + '>'); cb(); }; Up.prototype._flush = function (cb) { this.push('.'); cb(); };
Counter().pipe(new Up()).pipe(new Sink()).on('finish', () => console.log('finish'));
const r = Readable({ read() {} }); console.log(r instanceof Readable, r instanceof Stream, Transform() instanceof Writable, new Sink() instanceof Writable, {} instanceof Writable, new Up() instanceof Sink, null instanceof Writable);
console.log(require('stream') === Stream, Stream.Stream === Stream, Readable.prototype.on === Readable.prototype.addListener, Writable.prototype.read, Readable.name, Readable.length, Readable.prototype.push.length, Readable.prototype.map.length, Readable.prototype.map.name);
