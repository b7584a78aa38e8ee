// A listener is named after the emitter that it sees, and `emit` stands below it; `Reflect.apply` has no frame.
const EventEmitter = require('events');
class Foo extends EventEmitter {}
const top = (error) => console.log(error.stack.split('\n').slice(1, 4).map((line) => line.replace(/\/.*\//, '')).join('\n'));
const foo = new Foo();
foo.on('a', () => top(new Error('1')));
foo.emit('a');
foo.emit('a', 1, 2, 3, 4, 5);
foo.on('a', function two() { top(new Error('2')); });
foo.emit('a');
foo.once('once', function on1() { top(new Error('3')); });
foo.emit('once');
foo.prependOnceListener('once', () => top(new Error('4')));
foo.emit('once', 1);
function Old() { EventEmitter.call(this); }
require('util').inherits(Old, EventEmitter);
const old = new Old();
old.on('z', function z() { inner(); });
function inner() { top(new Error('5')); }
old.emit('z');
process.once('foo', () => foo.emit('a'));
process.emit('foo');
foo.on('async', async () => top(new Error('6')));
foo.emit('async');
foo.on('bound', function () { top(new Error('7')); }.bind(null));
foo.emit('bound');
foo.on('static', class { static m() { top(new Error('8')); } }.m);
foo.emit('static');
Reflect.apply(() => top(new Error('9')), null, []);
