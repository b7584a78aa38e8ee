// A full stack is found where the code of a function begins.
function f() {
  f();
}
try {
  f();
} catch (e) {
  console.log(
    e.stack
      .split('\n')
      .slice(1, 3)
      .join('\n')
      .replace(/\/.*\//g, ''),
  );
}
function f1(n) {
  if (n === 0) return 1;
  return n * f1(n - 1);
}
try {
  f1(-1);
} catch (e) {
  console.log(
    e.stack
      .split('\n')
      .slice(1, 3)
      .join('\n')
      .replace(/\/.*\//g, ''),
  );
}
function f2(n) {
  const x = n + 1;
  return f2(x);
}
try {
  f2(-1);
} catch (e) {
  console.log(
    e.stack
      .split('\n')
      .slice(1, 3)
      .join('\n')
      .replace(/\/.*\//g, ''),
  );
}
function f3(n) {
  // comment
  let y = f3(n.x ?? n);
  return y;
}
try {
  f3(-1);
} catch (e) {
  console.log(
    e.stack
      .split('\n')
      .slice(1, 3)
      .join('\n')
      .replace(/\/.*\//g, ''),
  );
}
const f4 = (n) => {
  return n + f4(n);
};
try {
  f4(-1);
} catch (e) {
  console.log(
    e.stack
      .split('\n')
      .slice(1, 3)
      .join('\n')
      .replace(/\/.*\//g, ''),
  );
}
const f5 = (n) => n.a + f5(n);
try {
  f5(-1);
} catch (e) {
  console.log(
    e.stack
      .split('\n')
      .slice(1, 3)
      .join('\n')
      .replace(/\/.*\//g, ''),
  );
}
function f6(node) {
  if (!node.left) return f6({ ...node });
}
try {
  f6({});
} catch (e) {
  console.log(
    e.stack
      .split('\n')
      .slice(1, 3)
      .join('\n')
      .replace(/\/.*\//g, ''),
  );
}
function f7(n) {
  console.count;
  f7(n);
}
try {
  f7({});
} catch (e) {
  console.log(
    e.stack
      .split('\n')
      .slice(1, 3)
      .join('\n')
      .replace(/\/.*\//g, ''),
  );
}
function f8(n = 1) {
  for (const x of [1]) f8(n);
}
try {
  f8();
} catch (e) {
  console.log(
    e.stack
      .split('\n')
      .slice(1, 3)
      .join('\n')
      .replace(/\/.*\//g, ''),
  );
}
function f9(n) {
  try {
    f9(n);
  } finally {
    n++;
  }
}
try {
  f9();
} catch (e) {
  console.log(
    e.stack
      .split('\n')
      .slice(1, 3)
      .join('\n')
      .replace(/\/.*\//g, ''),
  );
}
const fib = (n) => fib(n - 1) + fib(n - 2);
try {
  fib(1);
} catch (e) {
  console.log(
    e.stack
      .split('\n')
      .slice(1, 3)
      .join('\n')
      .replace(/\/.*\//g, ''),
  );
}
const fact = function (n) {
  return n * fact(n - 1);
};
try {
  fact(1);
} catch (e) {
  console.log(
    e.stack
      .split('\n')
      .slice(1, 3)
      .join('\n')
      .replace(/\/.*\//g, ''),
  );
}
