const { promisify } = require('node:util');

class Store {
  ages = { Ada: 36 };

  get(name, callback) {
    callback(null, this.ages[name]);
  }
}
Store.prototype.find = promisify(Store.prototype.get);

const store = new Store();
store.find('Ada').then((age) => console.log(`age: ${age}`));
console.log('main script ends');
