// What a hook looks like, and what `createHook` refuses.
const { createHook } = require('async_hooks');
const init = () => {};
for (const callbacks of [
  {},
  { init },
  { trackPromises: false },
  undefined,
  null,
  { init: 5 },
  { trackPromises: 1 },
  { trackPromises: false, promiseResolve: init },
]) {
  try {
    console.log(createHook(callbacks));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
