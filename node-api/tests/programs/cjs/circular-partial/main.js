console.log('main'); const a = require('./a'); const b = require('./b'); console.log('in main', a.done, b.done);
