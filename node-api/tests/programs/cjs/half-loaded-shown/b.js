const a = require('./a'); console.log('b got', a); console.log(a.three, JSON.stringify(a), Object.keys(a), { ...a }, 'x' in a, a.toString === Object.prototype.toString); exports.a = a;
