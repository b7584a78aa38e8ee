// V8's stack bounds how many arguments a call may have, and how deep `flat` goes.
const attempt = (fn) => {
  try {
    console.log(fn());
  } catch (error) {
    console.log(error.name, error.message);
  }
};
const many = Array(200000).fill(1);
attempt(() => Math.max(...many));
attempt(() => Math.max.apply(null, many));
attempt(() => [].push(...many));
attempt(() => String.fromCharCode(...many).length);
attempt(() => new Array(...many).length);
attempt(() => ((...all) => all.length)(...many));
attempt(() => (() => 0).apply(null, many));
attempt(() => Math.max(...new Uint8Array(200000)));
attempt(() => Math.max(...many.slice(0, 100000)));
attempt(() => Math.max(...[1, 2], ...new Set([3]), ...'45'));
attempt(() => [...many].length);
const circle = [1];
circle.push(circle);
attempt(() => circle.flat(Infinity));
attempt(() => circle.flat(2).length);
attempt(() => circle.toLocaleString());
attempt(() => [1, [2, [3, [[4]]]]].flat(Infinity));
attempt(() => Math.max(...5));
attempt(() => Math.max(...undefined));
attempt(() => Math.max(...{}));
class Base {
  constructor(...given) {
    this.given = given;
  }
}
class Derived extends Base {
  constructor(...given) {
    super(...given, 'last');
  }
}
attempt(() => new Derived(...'ab').given);
