var a = 1, b, c = 2, e = {};
module.exports = { a, b, 'c': c, d: 1, e: e.f, g: 'x', ...require('./c2.cjs'), h() {}, i: function () {}, j: [] };
var a = 1, b, c = 2, e = {};
