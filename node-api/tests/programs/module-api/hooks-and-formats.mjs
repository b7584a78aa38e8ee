// Formats that hooks give: what is loaded without Node has no attributes looked at, and `require` takes the format of `resolve`.
import fs from 'node:fs';
import { createRequire, registerHooks } from 'node:module';

const require = createRequire(import.meta.url);
const attempt = async (name, act) => {
  try {
    console.log(name, await act());
  } catch (error) {
    console.log(name, error.name, error.code, error.message.replaceAll(import.meta.dirname, '<D>'));
  }
};
const texts = {
  'virt:json': ['json', '{"v":1}'],
  'virt:cjs': ['commonjs', 'exports.c = module.id'],
  'virt:esm': ['module', 'export const e = 1; export default 2'],
  'virt:wrong.json': ['module', '{"v":1}'],
};
registerHooks({
  resolve(specifier, context, next) {
    if (specifier in texts) return { url: specifier, format: texts[specifier][0], shortCircuit: true };
    return next(specifier, context);
  },
  load(url, context, next) {
    if (url in texts) return { format: texts[url][0], source: texts[url][1], shortCircuit: true };
    if (url.endsWith('a.mjs')) return { format: 'json', source: '{"x":3}', shortCircuit: true };
    if (url.endsWith('b.cjs'))
      return { format: 'module', source: 'export const x = typeof module', shortCircuit: true };
    return next(url, context);
  },
});
for (const file of ['a.mjs', 'b.cjs']) fs.writeFileSync(file, '');
fs.writeFileSync('c.json', '{"c":1}');
for (const name of Object.keys(texts)) {
  await attempt(`require ${name}`, () => require(name));
  await attempt(`import ${name}`, async () => ({ ...(await import(name)) }));
}
await attempt('a', async () => (await import('./a.mjs')).default);
await attempt('b', async () => ({ ...(await import('./b.cjs')) }));
await attempt('c', () => import('./c.json'));
await attempt('c json', async () => (await import('./c.json', { with: { type: 'json' } })).default);
await attempt('c css', () => import('./c.json?2', { with: { type: 'css' } }));
