// What `import()` accepts as its second argument, and what it says of the rest.
const short = (text) =>
  text
    .split('\n')[0]
    .replaceAll(new URL('.', import.meta.url).href, '')
    .replaceAll(import.meta.dirname, '~');
const options = [
  { with: { type: 'css' } },
  { with: { type: 'json', foo: 'x' } },
  { with: { foo: 'x' } },
  { with: { type: 5 } },
  { with: { type: 'json' } },
  { with: {} },
  {},
  { with: null },
  { with: 5 },
  { with: undefined },
  undefined,
  null,
  'x',
  () => {},
];
for (const option of options) {
  for (const specifier of ['./j.json', './m.mjs', 'fs', './none']) {
    try {
      await import(specifier, option);
      console.log(specifier, 'ok');
    } catch (error) {
      console.log(specifier, error.name, error.code, short(error.message));
    }
  }
}
await import('./static.mjs');
