await 1; module.exports = {};
