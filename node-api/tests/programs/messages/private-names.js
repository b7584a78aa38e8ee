class A {
  #m() {}
  static #sm() {}
  get #g() { return 1 }
  #x = 1;
  #v = 2;
  run(o) { o.#m(); }
  static run(o) { o.#sm(); }
  get(o) { return o.#g }
  read(o) { return o.#x }
  write(o) { o.#x = 1 }
  deep(o) { return o.#v.a.b }
  has(o) { return #x in o }
  call() { this.#x() }
}
const Anonymous = class { #m() {} run(o) { o.#m() } };
const t = f => { try { console.log(f()) } catch (e) { console.log(e.message, e.stack.split('\n')[1].replace(/ \(.*:(\d+:\d+)\)/, ' $1')) } };
const a = new A();
t(() => a.run({}));
t(() => A.run({}));
t(() => a.get({}));
t(() => a.read({}));
t(() => a.write({}));
t(() => a.deep(a));
t(() => a.has({}));
t(() => a.has(1));
t(() => a.call());
t(() => new Anonymous().run({}));
