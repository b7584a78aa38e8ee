const EventEmitter = require('events'); class My extends EventEmitter { constructor(){ super(); this.p=1; } }
console.log(new My()); const e = new My(); e.on('x', () => {}); console.log(e);
