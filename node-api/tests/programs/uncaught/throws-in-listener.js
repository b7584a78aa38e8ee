class Shop extends require('events') {
  sell() {
    this.emit('sold', 1);
  }
}
const shop = new Shop();
shop.once('sold', () => { null.price; });
shop.sell();
