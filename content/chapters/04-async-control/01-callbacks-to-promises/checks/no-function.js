const { promisify } = require('node:util');

try {
  promisify('load');
  console.log('no error');
} catch (error) {
  console.log(`${error.name}, code ${error.code}`);
}
console.log('main script ends');
