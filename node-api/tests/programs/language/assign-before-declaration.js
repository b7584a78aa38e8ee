// An assignment before the declaration throws, whatever the right side is and wherever it stands.
const tries = [
  () => { x = 1; let x; return x },
  () => { c = 1; const c = 2; return c },
  () => { K = 1; class K {} return K },
  () => { f = () => 1; let f; return f },
  () => { (() => { s = 1 })(); let s; return s },
  () => { if (true) { inner = 5; let inner; } },
  () => { let own = (own = 1); return own },
  () => { y += 1; let y = 1; return y },
];
for (const attempt of tries) {
  try { console.log(attempt()) } catch (e) { console.log(e.name, e.message) }
}

// After it, the same assignment is an ordinary one.
function set(value) { later = value; handler = function () {}; }
let later, handler;
set([1, 2]);
console.log(later, handler.name);

// The right side runs first.
try {
  z = console.log('right side');
  let z;
} catch (e) { console.log(e.message) }

// A nearer binding of the same name is another one.
{
  const mine = (near) => { near = near + 1; return near };
  let near = 10;
  console.log(mine(1), near);
}
total = 1 + 2;
let total = 0;
