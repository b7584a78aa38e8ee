const { promisify } = require('node:util');

const nothing = (callback) => setImmediate(callback);
const zero = (callback) => setImmediate(callback, null, 0);
const several = (callback) => {
  setImmediate(callback, null, 'one', 'two');
};

async function main() {
  console.log(`nothing: ${await promisify(nothing)()}`);
  console.log(`zero: ${await promisify(zero)()}`);
  console.log(`several: ${await promisify(several)()}`);
}
main();
