"use strict"; Object.defineProperty(exports, "__esModule", { value: true });
var __exportStar = (m, e) => Object.assign(e, m); __exportStar(require('./c2.cjs'), exports);
var _d = require('./c2.cjs'); Object.keys(_d).forEach(function (key) { if (key === "default" || key === "__esModule") return; exports[key] = _d[key]; });
exports.default = function () {};
