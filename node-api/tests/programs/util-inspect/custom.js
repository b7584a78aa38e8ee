const { inspect } = require('util');
class Money { constructor(n) { this.n = n; } [inspect.custom](depth, options, inspectArg) { return `Money<${this.n}> ${depth} ${inspectArg === inspect} ${Object.keys(options).length}`; } }
console.log(new Money(5), [new Money(6)], { a: { b: { c: new Money(7) } } });
console.log({ [Symbol.for('nodejs.util.inspect.custom')]() { return { shown: 'instead' }; } });
console.log({ [inspect.custom]() { return 42; } }, { [inspect.custom]() { return null; } }, { [inspect.custom]() { return this; }, x: 1 }, { [inspect.custom]: 'not a function' });
console.log({ nested: { [inspect.custom]() { return 'two\nlines'; } } }, inspect(new Money(1), { customInspect: false }), Money.prototype);
console.log(JSON.stringify(inspect({ [inspect.custom](d, o) { return o.stylize('text', 'special') + o.stylize(1, 'number') + o.stylize('x', 'none'); } }, { colors: true })));
console.log(inspect({ [inspect.custom](d, o) { return inspect({ deep: { deeper: {} } }, { ...o, depth: 0 }) + o.mine; } }, { mine: 'own option' }));
class Box { constructor(v) { this.value = v; } [inspect.custom](depth, options) { if (depth < 0) return options.stylize('[Box]', 'special'); const inner = inspect(this.value, { ...options, depth: options.depth === null ? null : options.depth - 1 }).replace(/\n/g, '\n     '); return `Box< ${inner} >`; } }
console.log(new Box(true), new Box({ a: new Box([1, 2]) }), inspect(new Box(new Box(new Box(1))), { depth: 0 }));
try { inspect({ [inspect.custom]() { throw new Error('from custom'); } }); } catch (e) { console.log(e.message); }
