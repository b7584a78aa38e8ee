const EventEmitter = require('events');
const e = new EventEmitter();
console.log(e);
e.on('one', function named() {});
console.log(e);
e.on('one', () => {}); e.once('two', () => {}); e.on(Symbol('s'), () => {});
console.log(e);
console.log(new EventEmitter({ captureRejections: true }));
class Chat extends EventEmitter { constructor() { super(); this.room = 'a'; } }
console.log(new Chat());
console.log(EventEmitter);
console.log(e.rawListeners('two'), e.listeners('two'), e.listeners('none'));
console.log(Object.keys(e), JSON.stringify(e));
