const a = [1].map((x) => x + foo(x));
