exports.a = exports.b = exports['c'] = void 0;
