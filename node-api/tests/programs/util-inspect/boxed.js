console.log(new Number(3), new Number(-0), new String('abc'), new String(''), new Boolean(false), Object(Symbol('q')), Object(5n), Object.assign(new String('ab'), { z: 1 }), Object.assign(new Number(1), { p: 2 }));
class N extends Number {} class S extends String {} console.log(new N(1), new S('x'), [new S("it's")], Object.setPrototypeOf(new String('np'), null));
