function promisify(original) {
  if (typeof original !== 'function') {
    const error = new TypeError('only a function can be wrapped');
    error.code = 'ERR_INVALID_ARG_TYPE';
    throw error;
  }
  return function (...values) {
    return new Promise((resolve, reject) => {
      const settle = (error, value) => {
        if (error) reject(error);
        else resolve(value);
      };
      original.call(this, ...values, settle);
    });
  };
}

promisify.custom = Symbol('custom');

module.exports = { promisify };
