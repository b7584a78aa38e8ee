const fs = require('node:fs');

fs.readFile(__filename, () => {
  console.log('poll: the file is here');
  setTimeout(() => console.log('timers'), 0);
  setImmediate(() => console.log('check'));
});

console.log('main script');
