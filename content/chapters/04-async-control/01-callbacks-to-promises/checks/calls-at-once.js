const { promisify } = require('node:util');

const load = (callback) => {
  console.log('load begins');
  callback(null, 'cached');
};
const loading = promisify(load);
console.log('not called yet');
loading().then((value) => console.log(value));
console.log('main script ends');
