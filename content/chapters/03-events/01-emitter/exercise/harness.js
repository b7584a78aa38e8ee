const EventEmitter = require('./emitter.js');
const scenario = require('./scenario.js');

// The scenario gets your class where Node has its own.
const given = { 'node:events': EventEmitter };
scenario({ require: (name) => given[name] ?? require(name) });
