exports.start = () => require('./started.mjs').config;
