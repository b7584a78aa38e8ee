var y = wild(require('./a-chain.cjs'));
Object.keys(y).forEach(function (k) {
  if (k !== 'default' && !exports.hasOwnProperty(k)) exports[k] = y[k];
});
function wild(value) {
  return value;
}
