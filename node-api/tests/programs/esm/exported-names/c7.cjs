try { module.exports = { a: require('fs'), b } } catch {}
