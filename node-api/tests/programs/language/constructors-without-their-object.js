// Where a constructor of a derived class fails that calls `super()` twice, late, or not at all, or returns something else.
class A {}
const show = (run) => {
  try {
    run();
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 3).join('\n').replaceAll(__dirname, '.'));
  }
};
class Twice extends A {
  constructor() {
    super();
    super();
  }
}
class Early extends A {
  constructor() {
    console.log(this.x);
    super();
  }
}
class Returned extends A {
  constructor() {
    return this;
  }
}
class Argument extends A {
  constructor() {
    super(this.x);
  }
}
class Method extends A {
  constructor() {
    super.m();
    super();
  }
}
class Primitive extends A {
  constructor() {
    return 1;
  }
}
class Long extends Array {
  constructor(length) {
    const wanted = length;
    super(wanted);
  }
}
function make(Class, ...args) {
  return new Class(...args);
}
show(() => new Twice());
show(() => new Early());
show(() => new Returned());
show(() => new Argument());
show(() => new Method());
show(() => new Primitive());
show(() => make(Primitive));
show(() => new Long(-1));
show(() => make(Long, -5));
