try { exports.a = exports.b = 1; exports['c'] = 1; exports.d += 1; module.exports.e = 2; this.f = 1; module['exports'].g = 1 } catch {}
