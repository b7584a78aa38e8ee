function promisify(original) {
  if (typeof original !== 'function') {
    const error = new TypeError('only a function can be wrapped');
    error.code = 'ERR_INVALID_ARG_TYPE';
    throw error;
  }
  if (original[promisify.custom]) {
    return original[promisify.custom];
  }
  return function (...values) {
    const { promise, resolve, reject } = Promise.withResolvers();
    original.call(this, ...values, (error, value) => {
      if (error) reject(error);
      else resolve(value);
    });
    return promise;
  };
}

promisify.custom = Symbol('custom');

module.exports = { promisify };
