// The top level of a module waits too, and stands last in the stack.
async function first() {
  await 1;
  throw new TypeError('in a module');
}
async function second() {
  await first();
}
await second();
