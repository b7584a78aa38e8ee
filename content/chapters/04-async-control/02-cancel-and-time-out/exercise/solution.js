function abortError(signal) {
  const cause = signal.reason;
  const error = new Error('the wait was aborted', { cause });
  error.name = 'AbortError';
  error.code = 'ABORT_ERR';
  return error;
}

exports.setTimeout = (ms, value, { signal } = {}) => {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(abortError(signal));
      return;
    }
    const stop = () => {
      clearTimeout(timer);
      reject(abortError(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve(value);
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
};
