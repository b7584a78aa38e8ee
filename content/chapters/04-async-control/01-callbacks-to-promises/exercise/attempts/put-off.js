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
    return new Promise((resolve, reject) => {
      const settle = (error, value) => {
        if (error) reject(error);
        else resolve(value);
      };
      setImmediate(() => original.call(this, ...values, settle));
    });
  };
}

promisify.custom = Symbol('custom');

module.exports = { promisify };
