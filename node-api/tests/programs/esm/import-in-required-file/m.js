import x from 'fs'; module.exports = 1;
