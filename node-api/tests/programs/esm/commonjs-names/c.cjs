// What a regular expression for exports would take for one, and what it would miss.
const q = require('path');
Object.defineProperty(exports, 'a', { enumerable: true, value: 1 });
Object.defineProperty(exports, 'b', { value: 2 });
Object.defineProperty(exports, 'c', { enumerable: true, get: function () { return q.sep; } });
Object.defineProperty(exports, 'd', { get() { return q['sep'] } });
Object.defineProperty(exports, 'e', { enumerable: true, get: () => q.sep });
Object.defineProperty(exports, 'f', { enumerable: false, value: 3 });
Object.defineProperty(exports, 'g', { enumerable: true, get: function get() { return q.sep }, configurable: true });
Object.defineProperty(module.exports, 'h', { enumerable: !0, get: function x() { return q.sep } });
Object.defineProperty(exports, 'i', { writable: true, value: 3 });
exports.j = exports.k = 1; exports['l'] = 2; module.exports.m = 3; exports['n' + 1] = 2;
if (false) exports.o = 1; function z() { exports.p = 1; } const str = "exports.q = 1"; // exports.r = 1
/* exports.s = 1 */ const t = `exports.t = 1`; exports.v += 1; exports.w ||= 1; delete exports.x; this.y = 1; let e = exports; e.zz = 1; exports . sp = 1; exports
.nl = 2; exports.default = 'dd'; exports.a1 == 2; (0, exports.bb = 1); exports?.cc; if (exports.dd = 3) ; x = { exports: 1 }; x.exports.ee = 2; exports.ff=1;exports.gg
=2;
