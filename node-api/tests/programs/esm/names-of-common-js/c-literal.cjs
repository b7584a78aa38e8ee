module.exports = { q, a: require('./a-chain.cjs'), z: 1 };
var q;
