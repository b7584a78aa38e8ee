const { promisify } = require('node:util');

const add = (a, b, callback) => {
  setTimeout(() => callback(null, a + b), 20);
};
promisify(add)(1, 2).then((sum) => {
  console.log(`sum: ${sum}`);
});
console.log('main script ends');
