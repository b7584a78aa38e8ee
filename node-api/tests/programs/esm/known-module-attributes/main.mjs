// Attributes are looked at when a module is loaded; of one that is there under that type nothing is asked.
const attempts = [
  ['./a.mjs', { other: 'x' }],
  ['./a.mjs', {}],
  ['./a.mjs', { other: 'x' }],
  ['./a.mjs', { type: 'javascript' }],
  ['./a.mjs', { type: 'json' }],
  ['./b.mjs', { type: 'javascript' }],
  ['./data.json', { type: 'json', other: 'x' }],
  ['./data.json', { type: 'json' }],
  ['./data.json', { type: 'json', other: 'x' }],
  ['./data.json', {}],
];
for (const [name, attributes] of attempts) {
  try {
    console.log(name, (await import(name, { with: attributes })).default);
  } catch (error) {
    console.log(name, error.code);
  }
}
