exports.a = 1;
module.exports = undefined;
