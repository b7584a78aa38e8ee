exports.fromC2 = 1; exports.x2 = 2
