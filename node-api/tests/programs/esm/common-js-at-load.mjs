// What an `import` takes of a CommonJS file: what it exported when it had run, and properties of its own; JSON with a query; an
// `import()` in text that is evaluated.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const write = (file, text) => {
  fs.mkdirSync(file.replace(/\/[^/]*$/, ''), { recursive: true });
  fs.writeFileSync(file, text);
};
const attempt = async (name, act) => {
  try {
    console.log(name, await act());
  } catch (error) {
    console.log(name, error.name, error.code, error.message.replaceAll(import.meta.dirname, '<D>'));
  }
};
write('./a.cjs', 'exports.a = 1; exports.m = () => module');
const a = require('./a.cjs');
a.m().exports = { swapped: true };
await attempt('snapshot', async () => Object.keys((await import('./a.cjs')).default));
console.log(require('./a.cjs'), Object.getOwnPropertySymbols(a.m()).length);
write(
  './p.cjs',
  'module.exports = new Proxy({ a: 1 }, { get: (target, key) => target[key] ?? `any ${String(key)}` }); exports.b = 1',
);
await attempt('own only', async () => {
  const module = await import('./p.cjs');
  return [Object.keys(module), module.b, module.default.b];
});
write('./inherited.cjs', 'module.exports = Object.create({ up: 1 }); exports.up = 2; module.exports.own = 3');
await attempt('inherited', async () => {
  const { default: _, ...names } = await import('./inherited.cjs');
  return names;
});
write('./u.cjs', 'module.exports = undefined; exports.q = 1');
write('./n.cjs', 'module.exports = null');
write('./s.cjs', 'module.exports = "text"; exports.length = 1');
for (const name of ['u', 'n', 's']) await attempt(name, async () => ({ ...(await import(`./${name}.cjs`)) }));
write('./j.json', '{"n":[1]}');
const json = { with: { type: 'json' } };
const [plain, query, again] = await Promise.all(['', '?x', '?x'].map((end) => import(`./j.json${end}`, json)));
plain.default.n.push(2);
console.log(require('./j.json') === plain.default, query.default.n, query === again);
write('./deep/m.mjs', 'export default import.meta.url.split("/").slice(-2).join("/")');
write(
  './deep/x.cjs',
  'exports.ev = () => eval("import(\'./m.mjs\')"); exports.fn = () => new Function("return import(\'./m.mjs\')")(); exports.indirect = () => { return (0, eval)("import(\'./m.mjs\')"); }',
);
const texts = require('./deep/x.cjs');
for (const name of ['ev', 'fn', 'indirect']) await attempt(name, async () => (await texts[name]()).default);
await attempt('clone', () => structuredClone(plain));
