const { promisify } = require('node:util');

class Store {
  ages = { Ada: 36 };

  get(name, callback) {
    const age = this.ages[name];
    setImmediate(() => callback(null, age));
  }
}

const store = new Store();
const get = promisify(store.get.bind(store));

get('Ada').then(
  (age) => console.log(`age: ${age}`),
  (error) => console.log(`error: ${error.name}`),
);
console.log('main script ends');
