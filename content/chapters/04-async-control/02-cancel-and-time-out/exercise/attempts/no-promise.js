exports.setTimeout = (ms, value, callback) => {
  setTimeout(() => callback(value), ms);
};
