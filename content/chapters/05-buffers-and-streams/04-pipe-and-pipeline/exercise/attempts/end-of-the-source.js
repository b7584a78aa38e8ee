exports.pipeline = (...streams) => {
  const callback = streams.pop();
  streams[0].on('end', () => callback());
  return streams.reduce((from, to) => from.pipe(to));
};
