// Where V8 says that a name is missing which something else stands around.
const show = (run) => {
  try {
    run();
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 2).join('\n').replaceAll(__dirname, '.'));
  }
};
class K {}
let a, b;
const w = { z: {} };
show(() => {
  a = b = nope();
});
show(() => {
  w.y = nope();
});
show(() => {
  w.z.y = nope();
});
show(() => {
  w.y = nope.x;
});
show(() => {
  new K(nope());
});
show(() => {
  new Map(nope());
});
show(() => {
  const o = {
    a: 1,
    b: nope.x,
  };
});
show(() => {
  const o = { a: 1, b: nope() };
});
show(() => {
  const o = { ...nope };
});
show(() => {
  const o = [...nope];
});
show(() => {
  for (const x of nope.items) console.log(x);
});
show(() => {
  for (const x in nope.items) console.log(x);
});
show(() => {
  console.log(typeof later);
  let later = 1;
});
show(() => {
  if (typeof later === 'string') console.log(1);
  let later = 1;
});
show(() => {
  if (b && nope()) console.log(1);
});
