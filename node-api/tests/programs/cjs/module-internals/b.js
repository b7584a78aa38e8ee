const main = require('./main'); console.log('b sees', main); module.exports = { main, getMain: () => require('./main') };
