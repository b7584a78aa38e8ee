// What `eval` and `Function` say of texts that cannot be parsed.
const texts = [
  '"use strict"; with (a) {}',
  'break',
  'continue',
  'return 1',
  'while (1) { (() => { break })() }',
  'super()',
  'super.x',
  'let let = 1',
  '"use strict"; yield = 1',
  '"use strict"; 010',
  '"use strict"; 08',
  String.raw`"use strict"; "\01"`,
  '"use strict"; var eval',
  'class A { constructor(){} constructor(){} }',
  'class A { async constructor() {} }',
  'class A { constructor() { super(); } }',
  'class A { x = arguments }',
  'function* g(x = yield) {}',
  'async function f(x = await 1) {}',
  'for (let x, y of []) {}',
  'a && b ?? c',
  '-1 ** 2',
  '[a, b] => 1',
  'f() => 1',
  '(a.b) => 1',
  'while (1) function f() {}',
  'const o = { "a" }',
  'let a = 1, let b = 2',
  'let x = @',
  '(...a)',
  '/(/',
  '/a**/',
  '/[b-a]/',
  '/(?<a>.)(?<a>.)/',
  '/{/u',
  '/x/uv',
];
for (const text of texts) {
  for (const run of [(it) => (0, eval)(it), (it) => eval(it), (it) => new Function(it)]) {
    try {
      run(text);
      console.log(text, 'is a program');
    } catch (error) {
      console.log(text, String(error));
    }
  }
}
class Base {
  name() {
    return 'base';
  }
}
class Derived extends Base {
  constructor() {
    eval('super()');
    this.made = eval('new.target.name');
  }
  name() {
    return eval('super.name()');
  }
  again() {
    try {
      return eval('super()');
    } catch (error) {
      return error.message;
    }
  }
}
const derived = new Derived();
console.log(derived.made, derived.name(), derived.again());
