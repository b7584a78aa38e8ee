// The error of `Promise.any` has no frames, however it is printed.
const failing = () => Promise.any([Promise.reject(1), Promise.reject(new Error('b'))]);
failing().catch((error) => console.log(error.stack));
failing().catch((error) => console.log(error.errors[0], String(error)));
(async () => {
  try {
    await failing();
  } catch (error) {
    console.log(error.stack, [error.stack.split('\n').length]);
  }
  try {
    try {
      await failing();
    } catch (error) {
      throw error;
    }
  } catch (error) {
    console.log(error.stack);
  }
})();
