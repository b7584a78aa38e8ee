module.exports = { ...require('./c2.cjs'), z: 1 }; module.exports = { last: 1, two }; var two;
