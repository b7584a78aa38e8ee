const own = require('./wait.js');
const scenario = require('./scenario.js');

// The scenario gets your function where Node has its own.
const given = { 'node:timers/promises': own };
scenario({ require: (name) => given[name] ?? require(name) });
