exports.a = exports.b = void 0;
