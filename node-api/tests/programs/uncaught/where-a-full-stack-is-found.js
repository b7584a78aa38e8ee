// A full stack is found where the code of a function begins.
const full = (run) => {
  try {
    run();
  } catch (error) {
    const frames = error.stack.split('\n').slice(1, 3);
    console.log(frames.map((frame) => frame.trim().replace(/\/.*\//, '')).join(' | '));
  }
};

function f() {
  f();
}
full(() => {
  f();
});
function f1(n) {
  if (n === 0) return 1;
  return n * f1(n - 1);
}
full(() => {
  f1(-1);
});
function f2(n) {
  const x = n + 1;
  return f2(x);
}
full(() => {
  f2(-1);
});
function f3(n) {
  // comment
  let y = f3(n.x ?? n);
  return y;
}
full(() => {
  f3(-1);
});
const f4 = (n) => {
  return n + f4(n);
};
full(() => {
  f4(-1);
});
const f5 = (n) => n.a + f5(n);
full(() => {
  f5(-1);
});
function f6(node) {
  if (!node.left) return f6({ ...node });
}
full(() => {
  f6({});
});
function f7(n) {
  console.count;
  f7(n);
}
full(() => {
  f7({});
});
function f8(n = 1) {
  for (const x of [1]) f8(n);
}
full(() => {
  f8();
});
function f9(n) {
  try {
    f9(n);
  } finally {
    n++;
  }
}
full(() => {
  f9();
});
const fib = (n) => fib(n - 1) + fib(n - 2);
full(() => {
  fib(1);
});
const fact = function (n) {
  return n * fact(n - 1);
};
full(() => {
  fact(1);
});
