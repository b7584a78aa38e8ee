// A field may change the class that it belongs to, also in a class that extends one of Node.
const { EventEmitter } = require('events');
class Queue extends EventEmitter {
  static created = 0;
  items = [];
  #limit = Queue.created++ + 2;
  seen = new Map([[1, 2]]);
  handler = (x) => this.items.push(x);
  constructor(name = 'q') {
    super();
    this.name = name;
    this.on('item', this.handler);
  }
  add(x) {
    this.emit('item', x);
    return this;
  }
  get limit() {
    return this.#limit;
  }
}
const q = new Queue().add(1).add(2);
console.log(q.items, q.limit, q.seen, Queue.created, q.name, Object.keys(q));
console.log(require('util').inspect(q, { depth: 0 }));
class P {
  constructor(o) {
    Object.assign(this, o);
  }
  a = P.log('a');
  b = P.log('b');
  static log(x) {
    (P.calls ??= []).push(x);
    return x;
  }
}
console.log(new P({ b: 9, c: 3 }), P.calls);
