require('./helped.mjs');
exports.help = () => 1;
