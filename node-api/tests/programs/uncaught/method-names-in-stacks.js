const first = (n, e) => console.log(n, e.stack.split('\n')[1].replace(/ \(.*:(\d+:\d+)\)/, ' $1'));
class A {
  get g() { return new Error() }
  set s(v) { v(new Error()) }
  static get sg() { return new Error() }
  #p() { return new Error() }
  p() { return this.#p() }
  'a-b'() { return new Error() }
  5() { return new Error() }
  [Symbol.iterator]() { return new Error() }
  m() { return new Error() }
  f = () => new Error();
}
const a = new A();
first('getter', a.g);
a.s = e => first('setter', e);
first('static getter', A.sg);
first('private', a.p());
first('name that is no identifier', a['a-b']());
first('number', a[5]());
first('symbol', a[Symbol.iterator]());
first('method', a.m());
first('field', a.f());
const o = { get g() { throw new Error('in a getter') } };
o.g;
