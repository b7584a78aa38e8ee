// An async generator that goes on because it is to return: nothing waits for it in stacks until it has waited itself.
const st = (l) =>
  console.log(
    l,
    new Error('x').stack
      .split('\n')
      .slice(1)
      .map((s) => s.trim().split('/').pop()),
  );
async function* g() {
  try {
    return 5;
  } finally {
    st('return');
  }
}
async function* h() {
  try {
    yield Promise.reject(1);
  } catch {
    st('yield rejected');
  }
}
async function* d() {
  try {
    yield* h();
    yield 1;
  } finally {
    st('delegate fin');
  }
}
async function* k() {
  try {
    yield 1;
  } finally {
    st('before');
    await null;
    st('after');
  }
}
async function* y() {
  try {
    yield 1;
  } finally {
    yield 2;
    st('after yield in finally');
  }
}
async function main() {
  await g().next();
  await h().next();
  for await (const x of d()) break;
  const i = k();
  await i.next();
  await i.return();
  const j = y();
  await j.next();
  await j.return('r');
  await j.next();
}
main();
