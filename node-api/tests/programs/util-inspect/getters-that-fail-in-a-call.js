// A getter's error is shown in the place of its value, also when a function that it calls has thrown it.
const util = require('util');
const fail = () => {
  throw new Error('locked');
};
const account = {
  owner: 'Ann',
  get balance() {
    return fail();
  },
};
console.log('own', util.inspect(account, { getters: true }).split('\n').slice(0, 3), 'end');
console.log('not asked', account);
