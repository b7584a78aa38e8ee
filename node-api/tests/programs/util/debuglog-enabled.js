process.env.NODE_DEBUG = 'foo,ba*'; const { debuglog } = require('util'); console.log(typeof debuglog('foo').enabled);
