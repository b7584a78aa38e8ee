const { finished } = require('node:stream');

exports.pipeline = (...streams) => {
  const callback = streams.pop();
  let left = streams.length;
  let failed = false;

  function over(error) {
    if (failed) return;
    left -= 1;
    if (error) {
      failed = true;
      for (const stream of streams) stream.destroy();
      callback(error);
    } else if (left === 0) {
      callback();
    }
  }

  for (const stream of streams) finished(stream, over);
  return streams.reduce((from, to) => from.pipe(to));
};
