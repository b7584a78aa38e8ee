const { promisify } = require('node:util');

const ask = (question, callback) => callback('yes');
ask[promisify.custom] = async (question) => {
  console.log(`asking ${question}`);
  return 'from custom';
};
promisify(ask)('now').then((answer) => console.log(answer));
console.log(promisify(ask) === ask[promisify.custom]);
