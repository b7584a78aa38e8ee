async function f() { await null; return [this === undefined || this === globalThis, arguments.length]; }
f(1, 2).then((r) => console.log(r));
class A { async m() { await 0; return this.constructor.name; } static async s() { return this.name; } get g() { return (async () => this.constructor.name)(); } }
Promise.all([new A().m(), A.s(), new A().g]).then(console.log);
