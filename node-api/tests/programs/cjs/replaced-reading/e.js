module.exports = typeof before;
