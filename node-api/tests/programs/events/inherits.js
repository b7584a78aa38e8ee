const EventEmitter = require('events');
const util = require('util');
function Old() { EventEmitter.call(this); this.n = 1; }
util.inherits(Old, EventEmitter);
const o = new Old();
o.on('x', () => console.log('x', o.n));
o.emit('x');
console.log(o, Old.super_ === EventEmitter);
const child = Object.create(o);
console.log(child._events === o._events);
EventEmitter.call(child); child.on('y', () => {});
console.log(child.eventNames(), o.eventNames());
function NoInit() {} util.inherits(NoInit, EventEmitter);
const n = new NoInit(); console.log(n.emit('x'), n.listenerCount('x'), n.eventNames()); n.on('q', () => console.log('q')); n.emit('q');
class Counter extends EventEmitter { #c = 0; inc() { this.emit('change', ++this.#c); return this; } }
new Counter().on('change', (v) => console.log(v)).inc().inc();
const mixin = Object.assign({}, EventEmitter.prototype); mixin.on('m', () => console.log('mixed')); mixin.emit('m');
