// Patterns without a first name: where V8 finds what they cannot take apart.
const m = (f) => {
  try {
    f();
  } catch (e) {
    console.log(e.message, e.stack.split('\n')[1].match(/:(\d+:\d+)\)?$/)[1]);
  }
};
m(() => {
  const {} = null;
});
m(() => {
  const { [1]: q } = null;
});
m(() => {
  const { ...rest } = null;
});
m(() => {
  let r;
  ({ ...r } = null);
});
m(() => {
  let r;
  ({ [1]: r } = null);
});
m(() => {
  ({} = null);
});
m(() => {
  const x = undefined;
  const { [m]: q, a } = x.y;
});
m(() => {
  const x = undefined;
  const { [m]: q, a } = x;
});
m(() => {
  function f1({ ...r }) {}
  f1(null);
});
m(() => {
  function f2({ [1]: r }) {}
  f2(null);
});
m(() => {
  function f3({}) {}
  f3(null);
});
m(() => {
  try {
    throw null;
  } catch ({ ...e }) {}
});
m(() => {
  try {
    throw null;
  } catch ({ [1]: e }) {}
});
m(() => {
  const { 5: r } = null;
});
m(() => {
  const { 'a b': r } = null;
});
m(() => {
  for (const { ...r } of [null]);
});
m(() => {
  for (const { [1]: r } of [null]);
});
