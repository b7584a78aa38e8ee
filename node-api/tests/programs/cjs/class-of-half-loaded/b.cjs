const A = require('./a.cjs');
module.exports = class B extends A {};
