const EventEmitter = require('node:events');

class Cart extends EventEmitter {
  items = [];

  add(item) {
    this.emit('added', item);
    this.items.push(item);
  }
}

const cart = new Cart();
cart.on('added', () => {
  console.log(`${cart.items.length} in the cart`);
});
cart.add('book');
