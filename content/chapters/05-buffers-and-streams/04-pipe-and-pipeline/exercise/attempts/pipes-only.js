exports.pipeline = (...streams) => {
  streams.pop();
  return streams.reduce((from, to) => from.pipe(to));
};
