const fs = require('node:fs');

fs.readFile(__filename, () => {
  console.log('poll: the file is here');
  setTimeout(() => {
    console.log('timers');
    setImmediate(() => console.log('check'));
  }, 0);
});

console.log('main script');
