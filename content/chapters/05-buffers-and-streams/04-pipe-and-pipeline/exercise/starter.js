const { finished } = require('node:stream');

// pipeline(source, …, target, callback)
exports.pipeline = (...streams) => {
  const callback = streams.pop();
};
