// What is missing behind a `?.`, and where.
const place = (stack) => /:(\d+:\d+)\)?$/.exec(stack.split('\n').find((line) => line.includes(__filename)))[1];
const native = (stack) => (stack.split('\n')[1].includes('<anonymous>)') ? stack.split('\n')[1].trim() : '');
const show = (f) => {
  try {
    f();
  } catch (error) {
    console.log(`${error.name}: ${error.message} @${place(error.stack)} ${native(error.stack)}`);
  }
};
const o = { f: 1, g: null, h: { i: 3 }, n: { m: {} } };
show(() => o?.a.b);
show(() => o?.a.b.c);
show(() => o?.a?.b.c);
show(() => o?.h.x.y);
show(() => o.a?.b.c.d);
show(() => o?.f());
show(() => o?.zip());
show(() => o.zip?.());
show(() => o?.a.f());
show(() => o?.h.i());
show(() => o.h?.i());
show(() => o.h.i?.());
show(() => o?.n.m.zip());
show(() => o?.['a'].b);
show(() => o?.['a']['b']);
show(() => o?.[`x${1}`].b);
show(() => o?.['a' + 'b'].c);
show(() => o?.g.x);
show(() => o?.g[Symbol.iterator]);
show(() => (o?.a).b);
show(() => (o?.a)());
show(() => (o?.h.x).y);
show(() => (o?.h).zip());
show(() => o?.n.m.a.b.c.d);
show(() => o.n?.m.a[0]);
show(() => o.n?.m.a[0]());
show(() => o?.h.x.y());
show(() => o?.h.toString().a.b);
show(() => o?.h.toString().a());
show(() => o?.h.toString().a.b());
show(() => o?.n['m']['q'].r);
show(() => o?.n['m']['q']());
show(() => undefined?.a.b);
show(() => null?.a.b.c());
show(() => o?.n?.m?.q.r);
show(() => o?.n?.m?.q?.r.s.t());
show(() => new (o?.f)());
class P {
  #x = 1;
  #m() {}
  get #g() {
    return undefined;
  }
  static a(o) {
    return o?.#x;
  }
  static b(o) {
    return o?.a.#x;
  }
  static c(o) {
    return o?.#x.y.z;
  }
  static d(o) {
    return o?.#m();
  }
  static e(o) {
    return o?.#x();
  }
  static g(o) {
    return o?.#g.x;
  }
  static h(o) {
    return o.p?.#x;
  }
}
show(() => P.a(null));
show(() => P.a({}));
show(() => P.b({}));
show(() => P.c(new P()));
show(() => P.d({}));
show(() => P.e(new P()));
show(() => P.g(new P()));
show(() => P.h({ p: {} }));
show(() => P.h({ p: new P() }));
