module.exports = 5 > 3 ? require('./c2.cjs') : 1; exports.gg = 2;
