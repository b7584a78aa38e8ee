const own = require('./promisify.js');
const scenario = require('./scenario.js');

// The scenario gets your function where Node has its own.
const given = { 'node:util': own };
scenario({ require: (name) => given[name] ?? require(name) });
