function* g() { yield 1; } async function* ag() {} async function af() {} const o = { *m() {}, async am() {}, async *agm() {}, get x() { return 1; } };
console.log(g, ag, af, g(), ag(), o, Object.getPrototypeOf(g), g.prototype);
class C { *gen() {} static async s() {} } console.log(new C().gen, C.s, new C().gen());
