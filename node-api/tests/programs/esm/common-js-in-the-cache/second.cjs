console.log('second');
module.exports = { ...require('./third.cjs') };
