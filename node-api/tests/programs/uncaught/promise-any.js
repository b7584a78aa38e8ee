// The error of `Promise.any` has no frames, whoever throws it again.
Promise.any([Promise.reject(new Error('a'))]).catch((error) => {
  setTimeout(() => {
    throw error;
  }, 1);
});
