require('./b.cjs');
module.exports = class A {};
