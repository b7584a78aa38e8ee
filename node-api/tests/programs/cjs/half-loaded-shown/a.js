exports.one = 1; const b = require('./b'); console.log('a got', b); exports.two = 2;
