const hidden = {};
module.exports = hidden;
