module.exports = 'lib index of ' + require('path').basename(__dirname);
