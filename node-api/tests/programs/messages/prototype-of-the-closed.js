// An object that takes nothing more keeps its prototype too; a chain is no ring.
const attempt = (run) => {
  try {
    run();
  } catch (error) {
    console.log(error.message);
  }
};
attempt(() => Object.setPrototypeOf(Object.preventExtensions({}), {}));
attempt(() => Object.setPrototypeOf(Object.freeze([]), null));
attempt(() => Object.setPrototypeOf(Object.freeze(class A {}), null));
attempt(() => {
  const first = {};
  const second = Object.create(first);
  Object.setPrototypeOf(first, second);
});
