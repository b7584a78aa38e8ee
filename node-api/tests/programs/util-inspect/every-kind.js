console.log([undefined, null, NaN, -0, 0, 1n, Symbol('s'), 'str', true, () => {}, class A {}, new Date(0), /re/g, new Error('e').message]);
