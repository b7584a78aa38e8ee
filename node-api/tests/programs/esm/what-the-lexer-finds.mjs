// Which names of CommonJS files Node finds in their texts: where comments and patterns are, what compilers write, and how far
// it reads an object.
import fs from 'node:fs';

fs.writeFileSync('dep.cjs', 'exports.depA = 1; exports.depB = 2');
let count = 0;
async function names(text) {
  const file = `./f${count++}.cjs`;
  fs.writeFileSync(file, text);
  console.log(Object.keys(await import(file)).join());
}

await names('if (1) { exports.a = 1 } (function () { exports.b = 1 })(); this.exports = 1; ({}).exports = { c: 1 }');
await names(
  'var x = 4, t = `exports.a = ${(exports.b = x)} exports.c`; x = x / 2 / exports.d; exports.e = 1 / 2; // exports.f = 1',
);
await names(
  'if (exports) /exports.a = 1/.test(""); class A {} /exports.b = 1/; exports.c = 1; exports /* d */ . /* d */ d = 1',
);
await names('var b = {}, f; module\n  .exports\n  .a = 1; module . exports = { b /* c */, "c": b, d: b.e, f }');
await names('module.exports = { a, get b() { return a }, c }; var a, c');
await names('module.exports = { get, b, ...x, ...require("./dep.cjs"), c() { exports.d = 1 }, e }; var get, b, x, e');
await names('module.exports = { a: require("./dep.cjs"), b: 1 }');
await names('module.exports = { a: 1, b: 2 }; exports.c = 3');
await names('module.exports = require("./dep.cjs"); module.exports = { a }; var a');
await names('Object.defineProperty(module . exports, "a", { enumerable: true, get() { return x.y } }); var x = {}');
await names('Object.defineProperty(exports, "a", { enumerable: true, get: function b() { return x; }, }); var x');
await names(
  'Object.defineProperty(exports, "a", { enumerable: false, value: 1 }); Object.defineProperty(exports, "b", { value: 1 })',
);
await names('function __export(m) {} __export(require("./dep.cjs")); exports.a = 1');
await names('var tslib_1 = { __exportStar() {} }; tslib_1.__exportStar(require("./dep.cjs"), exports)');
await names(
  'const d = require("./dep.cjs"); Object.keys(d).forEach(function (k) { if (k !== "default") exports[k] = d[k]; });',
);
await names(
  'exports["a b"] = 1; exports["\\u{1F600}"] = 2; exports["\\ud83d"] = 3; exports.\\u0061 = 4; exports.ü = 5',
);
await names('exports.a == 1; exports.b += 1; exports.c ??= 1; exports.d; exports["e" + ""] = 1');
fs.writeFileSync('bare', 'exports.bare = 1');
console.log(Object.keys(await import('./bare')));
