module.exports = [injected, __filename.slice(-4), this === exports];
