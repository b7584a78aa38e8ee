require('./scenario.js')({});
