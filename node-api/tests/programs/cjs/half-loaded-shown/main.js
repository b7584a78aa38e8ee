const a = require('./a'); console.log('main', a);
