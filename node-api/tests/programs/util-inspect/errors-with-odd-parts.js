// Errors whose name cannot be read, or whose stack is no text.
const error = new Error('x');
error.stack = { a: { b: { c: { d: { e: [1, 2] } } } } };
console.log(error, [error]);
error.stack = [1, 2];
console.log(error);
const hidden = new TypeError('y');
Object.defineProperty(hidden, 'name', {
  get() {
    throw new Error('no name');
  },
});
console.log(hidden, { hidden });
