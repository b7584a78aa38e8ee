const fs = require('fs');
fs.stat(__filename, () => {
  console.log('poll');
  setTimeout(() => console.log('timers'), 40);
  setImmediate(() => { console.log('check'); process.nextTick(() => console.log('tick after check')); });
  fs.stat(__filename, () => console.log('poll again'));
});
