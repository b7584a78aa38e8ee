// V8 finds a `super` that means nothing at the word itself.
const { writeFileSync, mkdtempSync } = require('fs');
const { join } = require('path');
const { tmpdir } = require('os');
const folder = mkdtempSync(join(tmpdir(), 'super-'));
const texts = [
  'function f() { super.x; }',
  'function f() { super(); }',
  'class A { constructor() { super(); } }',
  'class A extends Object { m() { super(); } }',
  'const o = { m() { super(); } };',
  'const o = { m: () => super.x };',
  'const o = { m: function () { return super.x; } };',
  'class A { m() { function g() { super.x; } } }',
  'class A extends Object { x = super(); }',
  'class A extends Object { static { super(); } }',
  'class A extends Object { constructor(x = super()) { const f = () => super.toString(); console.log(f()); } } new A();',
  'class A { x = super.toString(); static { console.log(super.name); } get y() { return super.y; } } console.log(new A());',
  'const { ...args, b } = {};',
  'let args, b; ({ ...args, b } = {});',
  'const f = (...args, b) => 1;',
];
texts.forEach((text, number) => {
  const path = join(folder, `${number}.js`);
  writeFileSync(path, text);
  try {
    require(path);
  } catch (e) {
    console.log(e.message, e.stack.split('\n').slice(1, 3));
  }
});
