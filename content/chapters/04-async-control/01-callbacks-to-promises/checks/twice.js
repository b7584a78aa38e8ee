const { promisify } = require('node:util');

const eager = (callback) => {
  callback(null, 'first');
  callback(new Error('second'));
  console.log('eager ends');
};
promisify(eager)().then((value) => console.log(value));
