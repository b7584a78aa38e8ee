// Operators that cannot take their operands, and where.
const place = (stack) => /:(\d+:\d+)\)?$/.exec(stack.split('\n').find((line) => line.includes(__filename)))[1];
const native = (stack) => (stack.split('\n')[1].includes('<anonymous>)') ? stack.split('\n')[1].trim() : '');
const show = (f) => {
  try {
    f();
  } catch (error) {
    console.log(`${error.name}: ${error.message} @${place(error.stack)} ${native(error.stack)}`);
  }
};
let x = 1;
let o = { x: 1, b: 1n };
let b = 5n;
const s = Symbol('q');
show(() => 1n + 1);
show(() => 1 + 1n);
show(() => b + x);
show(() => b * 2);
show(() => 1n - x - 2);
show(() => x + (b - 1));
show(() => (x += 1n));
show(() => (o.x += 1n));
show(() => (o['x'] *= b));
show(() => Symbol() + '');
show(() => s + 1);
show(() => `${s}`);
show(() => `a ${s} b`);
show(() => +s);
show(() => -s);
show(() => +b);
show(() => ~s);
show(() => s++);
show(() => x < s);
show(() => s >= 2);
show(() => b / 0n);
show(() => b % 0n);
show(() => b ** -1n);
show(() => 1n >>> 0n);
show(() => s == 1);
show(() => s | 1);
show(() => (1 + 2) * (3 + b));
show(() => x + b + x);
show(() => {
  const y = x + b;
  return y;
});
show(() => {
  return x + b;
});
show(() => {
  let z = 1;
  z -= b;
});
show(() => null.x + 1);
show(() => 1 + null.x);
show(() => o.a.b + 1);
show(() => 'a' in 1);
show(() => x in 'abc');
show(() => 'a' in null);
show(() => s in undefined);
show(() => o in 5);
show(() => 1 in 'x' + 'y');
show(() => o instanceof 1);
show(() => o instanceof {});
show(() => o instanceof null);
show(() => 1 instanceof x);
show(() => Object.create(null) + '');
show(() => `${Object.create(null)}`);
show(() => +{ valueOf: () => ({}), toString: () => ({}) });
show(() => [1n].map((v) => v + 1));
show(() => [1n, 2].reduce((a, v) => a + v));
show(() => Math.max(1n));
show(() => Math.floor(s));
show(() => isNaN(1n));
show(() => Number(s));
show(() => String(s));
show(() => parseInt(s));
show(() => new Array(-1));
show(() => 'a'.repeat(-1));
show(() => [].concat(s).join());
show(() => BigInt(1.5));
show(() => BigInt('x'));
show(() => BigInt(undefined));
show(() => BigInt(null));
show(() => (x ? b + 1 : 0));
show(() => x && b + 1);
show(() => [x, b + 1]);
show(() => ({ v: b + 1 }));
show(() => String(b + 1));
show(() => o.x.y.z + b);
let g = 1;
let gb = 1n;
let obj = { v: 1n, w: 1 };
show(() => {
  let z = 1;
  let b = 1n;
  z -= b;
});
show(() => {
  let z = 1;
  let b = 1n;
  z += b;
  return z;
});
show(() => {
  let z = 1;
  z += gb;
});
show(() => {
  let z = 1;
  z += obj.v;
});
show(() => {
  let z = 1;
  z += obj['v'];
});
show(() => {
  let z = 1;
  z += BigInt(1);
});
show(() => {
  let z = 1;
  z += Symbol();
});
show(() => {
  obj.w += 1n;
});
show(() => {
  obj.w += gb;
});
show(() => {
  obj['w'] += 1n;
});
show(() => {
  g += 1n;
});
show(() => {
  let z = 1;
  return (z += 1n);
});
show(() => {
  let z = 1;
  z = z + 1n;
});
show(() => {
  let z = 1;
  const q = (z += 1n);
});
show(() => {
  for (let i = 0; i < 2; i += 1n);
});
show(() => {
  let s = 0;
  for (const v of [1n, 2n]) s += v;
});
show(() => {
  let s = 0;
  for (const v of [1n, 2n]) {
    s += v;
  }
});
show(() => {
  let s = 0;
  for (const v of [1n, 2n]) {
    s += v * 2;
  }
});
show(() => {
  let s = 0;
  [1n].forEach((v) => {
    s += v;
  });
});
show(() => {
  let s = 0;
  [1n].forEach((v) => (s += v));
});
show(() => {
  gb++;
  g = gb + g;
});
show(() => {
  let z = 1n;
  z = -z + 1;
});
show(() => {
  let z = 1n;
  if (z + 1 > 2) {
  }
});
show(() => {
  let z = 1n;
  while (z * 2) {}
});
show(() => {
  let z = 1n;
  return z > 1 && z + 1;
});
show(() => {
  let z = 1n;
  console.log(z, z + 1);
});
show(() => {
  let z = 1n;
  console.log(`${z + 1}`);
});
show(() => {
  let z = Symbol('a');
  console.log(`v: ${z}`);
});
show(() => {
  let z = { s: Symbol('a') };
  console.log(`v: ${z.s}`);
});
show(() => {
  let z = { s: Symbol('a') };
  console.log('v: ' + z.s);
});
show(() => {
  let z = Symbol('a');
  z += 'x';
});
show(() => {
  let z = 5;
  z **= 2n;
});
show(() => {
  let z = 5;
  z ||= 2n + 1;
});
