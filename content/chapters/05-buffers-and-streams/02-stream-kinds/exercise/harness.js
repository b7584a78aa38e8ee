const { Readable } = require('node:stream');

const { from, toArray, map, filter } = require('./tools.js');
const scenario = require('./scenario.js');

Readable.from = from;
Readable.prototype.toArray = function () {
  return toArray(this);
};
Readable.prototype.map = function (change) {
  return map(this, change);
};
Readable.prototype.filter = function (test) {
  return filter(this, test);
};

scenario({});
