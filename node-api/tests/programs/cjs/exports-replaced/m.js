exports.lost = 1; module.exports = function named() {}; exports.lost2 = 2; module.exports.kept = true;
