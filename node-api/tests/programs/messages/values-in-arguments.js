// What built-in functions complain about is shown by value, wherever the value came from.
const attempt = (f) => {
  try { console.log('ok', f()); } catch (error) { console.log(`${error.name}: ${error.message}`); }
};
const minus = -1, five = 5, half = 1.5, text = 'abc', object = { a: 1 }, list = [1, 2], nothing = undefined, none = null;
const symbol = Symbol('s'), instance = new (class Foo {})(), arrow = () => {};
attempt(() => text.repeat(minus));
attempt(() => text.repeat(2 ** 40));
attempt(() => five.toString(minus));
attempt(() => new Array(half));
attempt(() => new Promise(object));
attempt(() => list.map(object));
attempt(() => list.filter(text));
attempt(() => list.reduce(symbol));
attempt(() => list.sort(instance));
attempt(() => Array.from(list, five));
attempt(() => new Map(list));
attempt(() => new Map(five));
attempt(() => new Set(instance));
attempt(() => Object.create(five));
attempt(() => Object.setPrototypeOf(object, text));
attempt(() => Object.defineProperty({}, 'x', five));
attempt(() => Object.defineProperty({}, 'x', { get: object }));
attempt(() => Object.fromEntries(list));
attempt(() => BigInt(symbol));
attempt(() => Symbol.keyFor(text));
attempt(() => String.fromCodePoint(half));
attempt(() => new RegExp(text + '('));
attempt(() => new RegExp(text, 'z' + 'q'));
attempt(() => new Uint8Array(minus));
attempt(() => Map.prototype.get.call(list, 1));
attempt(() => Reflect.construct(arrow, []));
attempt(() => five in text);
attempt(() => symbol in none);
attempt(() => class extends instance {});
attempt(() => class extends text {});
attempt(() => class extends list {});
class Named {}
attempt(() => Named.call({}));
attempt(() => list.forEach(Named));
attempt(() => list.with(9, 0));
attempt(() => nothing in object);
