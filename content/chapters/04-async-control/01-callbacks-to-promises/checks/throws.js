const { promisify } = require('node:util');

const broken = () => {
  throw new Error('no such option');
};
const promise = promisify(broken)();
promise.catch((error) => {
  console.log(`rejected: ${error.message}`);
});
console.log('main script ends');
