exports.a = 1;
exports.b = 2;
module.exports = Object.create({ a: 3 }, { b: { value: 4 } });
