const { promisify } = require('node:util');

const fail = (callback) => {
  setTimeout(() => callback(new Error('disk full')), 20);
};
promisify(fail)().then(
  () => console.log('fulfilled'),
  (error) => console.log(`rejected: ${error.message}`),
);
console.log('main script ends');
