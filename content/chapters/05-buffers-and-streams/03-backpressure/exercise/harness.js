const { Readable } = require('node:stream');

const { pipe } = require('./pipe.js');
const scenario = require('./scenario.js');

Readable.prototype.pipe = function (target, options) {
  return pipe(this, target, options);
};

scenario({});
