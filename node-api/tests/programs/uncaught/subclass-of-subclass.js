// A trace starts where the error was made: the constructors that made it are left out.
class A extends Error {
  constructor(message) {
    super(message);
    this.name = 'A';
  }
}
class B extends A {
  constructor(message) {
    super(message);
    this.extra = 1;
  }
}
class C extends B {}
class D extends TypeError {
  constructor() {
    super('d');
    helper();
  }
}
class E {
  constructor() {
    this.error = new Error('plain');
  }
}
class F extends Error {
  constructor() {
    super('f');
    Error.captureStackTrace(this, F);
  }
}
class G extends Error {}
const show = (error) => console.log(error.stack.split('\n')[1].trim().split(' (')[0]);
const make = (Class) => new Class('m');
function helper() {
  show(new Error('in a constructor'));
}
for (const Class of [A, B, C, D, F, G]) show(make(Class));
show(new E().error);
setTimeout(function later() {
  show(new A('q'));
  throw new B('end');
}, 1);
