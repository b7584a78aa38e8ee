exports.length = 1;
module.exports = 'text';
