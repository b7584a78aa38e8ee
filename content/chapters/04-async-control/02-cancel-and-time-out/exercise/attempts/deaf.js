exports.setTimeout = (ms, value) => {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, value);
  });
};
