const { promisify } = require('node:util');

const later = (name, ms, callback) => {
  setTimeout(() => callback(null, name), ms);
};
const wait = promisify(later);
wait('slow', 60).then((name) => console.log(name));
wait('fast', 20).then((name) => console.log(name));
