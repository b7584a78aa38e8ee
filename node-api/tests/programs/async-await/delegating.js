// Stacks go on with the asynchronous generators that delegate to the one in which something fails.
const told = (name) => (error) =>
  console.log(name, error.stack.split('\n').slice(1).join('\n').replaceAll(__dirname, ''));
async function* inner() {
  await null;
  throw new Error();
}
async function* outer() {
  yield* inner();
}
async function* outermost() {
  yield* outer();
}
const methods = {
  async *outer() {
    yield* this.inner();
  },
  async *inner() {
    await null;
    throw new Error();
  },
};
async function loop(items) {
  for await (const item of items);
}
async function* awaits() {
  try {
    yield* inner();
  } catch {
    await fails();
  }
}
async function fails() {
  await null;
  throw new Error();
}
(async () => {
  await loop(outer()).catch(told('in a loop'));
  await loop(outermost()).catch(told('twice'));
  await methods.outer().next().catch(told('methods'));
  await loop(awaits()).catch(told('awaited afterwards'));
})();
