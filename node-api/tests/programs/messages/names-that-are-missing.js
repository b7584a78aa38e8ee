// Names that nobody has declared, or not yet: what a statement evaluates first is found where the statement is.
const place = (stack) => /:(\d+:\d+)\)?$/.exec(stack.split('\n').find((line) => line.includes(__filename)))[1];
const native = (stack) => (stack.split('\n')[1].includes('<anonymous>)') ? stack.split('\n')[1].trim() : '');
const show = (f) => {
  try {
    f();
  } catch (error) {
    console.log(`${error.name}: ${error.message} @${place(error.stack)} ${native(error.stack)}`);
  }
};
let t = 1;
show(() => {
  undef.a;
});
show(() => {
  undef;
});
show(() => {
  const q = undef.a;
});
show(() => {
  const q = undef;
});
show(() => {
  const q = undef + 1;
});
show(() => {
  const q = undef[0];
});
show(() => {
  const q = undef.a();
});
show(() => {
  const q = `${undef}`;
});
show(() => {
  const q = `a${undef}`;
});
show(() => {
  const q = new Undef();
});
show(() => {
  const q = 1 + new Undef();
});
show(() => {
  const q = new Undef.X();
});
show(() => {
  const q = t + undef;
});
show(() => {
  const q = t ? undef : 1;
});
show(() => {
  const q = undef ? 2 : 1;
});
show(() => {
  const q = !undef;
});
show(() => {
  const q = typeof undef2 + undef;
});
show(() => {
  if (undef) {
  }
});
show(() => {
  if (undef.x) {
  }
});
show(() => {
  if (undef > 1) {
  }
});
show(() => {
  if (1 > undef) {
  }
});
show(() => {
  if (!undef) {
  }
});
show(() => {
  while (undef) {}
});
show(() => {
  while (undef < 1) {}
});
show(() => {
  for (; undef < 1;) {}
});
show(() => {
  for (const x of undef) {
  }
});
show(() => {
  for (const x in undef) {
  }
});
show(() => {
  return undef;
});
show(() => {
  return undef.a;
});
show(() => {
  return undef + 1;
});
show(() => {
  throw undef;
});
show(() => {
  throw new Undef();
});
show(() => {
  console.log(undef);
});
show(() => {
  console.log(undef.a);
});
show(() => {
  console.log('x', undef);
});
show(() => {
  console.log(`${undef}`);
});
show(() => {
  undef();
});
show(() => {
  undef.a();
});
show(() => {
  undef.a.b();
});
show(() => {
  undef.a = 1;
});
show(() => {
  undef[0] = 1;
});
show(() => {
  undef++;
});
show(() => {
  undef += 1;
});
show(() => {
  t = undef;
});
show(() => {
  t += undef;
});
show(() => {
  t = undef + 1;
});
show(() => {
  switch (undef) {
  }
});
show(() => {
  undef`x`;
});
show(() => {
  [1, undef];
});
show(() => {
  ({ a: undef });
});
show(() => {
  const { a } = undef;
});
show(() => {
  const [a] = undef;
});
show(() => {
  f(undef);
  function f() {}
});
show(() => {
  delete undef.x;
});
show(() => {
  undef && 1;
});
show(() => {
  undef || 1;
});
show(() => {
  undef ?? 1;
});
show(() => {
  undef;
});
show(() => {
  let q;
  q = undef;
});
show(() => {
  class A extends Undef {}
});
show(() => {
  undef instanceof Object;
});
show(() => {
  ({}) instanceof Undef;
});
show(() => {
  'a' in undef;
});
show(() => {
  t.foo(undef);
});
show(() => {
  x.y;
  let x;
});
show(() => {
  const q = x.y;
  let x;
});
show(() => {
  const q = x;
  let x;
});
show(() => {
  if (x) {
  }
  let x;
});
show(() => {
  console.log(x);
  let x;
});
show(() => {
  console.log(`${x}`);
  let x;
});
show(() => {
  x();
  let x;
});
show(() => {
  return x;
  let x;
});
show(() => {
  new X();
  class X {}
});
show(() => {
  const y = new X();
  class X {}
});
show(() => {
  x = 1;
  let x;
});
show(() => {
  x.a = 1;
  let x;
});
show(() => {
  x += 1;
  let x;
});
show(() => {
  x++;
  let x;
});
show(() => {
  for (const y of x) {
  }
  let x;
});
show(() => {
  const { a } = x;
  let x;
});
show(() => {
  const q = typeof x;
  let x;
});
show(() => {
  const q = x + 1;
  let x;
});
show(() => {
  const q = x ? 1 : 2;
  let x;
});
show(() => {
  t.map(x);
  let x;
});
show(() => x);
show(() => x + 1);
show(() => x.y);
show(() => [x]);
show(() => x());
let x = 5;
