module.exports = require('./c2.cjs'); module.exports.more = 1
