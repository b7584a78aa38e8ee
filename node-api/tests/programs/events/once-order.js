const { once, EventEmitter } = require('events');
const e = new EventEmitter();
once(e, 'x').then(() => console.log('once'));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4)).then(() => console.log(5));
e.emit('x');
console.log('sync');
