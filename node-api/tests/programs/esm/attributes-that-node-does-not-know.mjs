// Attributes of an import other than `type`: they are refused unless what is asked for is there under the same type.
import fs from 'node:fs';
fs.writeFileSync('j.json', '{}');
fs.writeFileSync('m.mjs', '');
const ask = (name, attributes) =>
  import(`${import.meta.dirname}/${name}`, { with: attributes }).then(
    () => console.log(name, attributes, 'there'),
    (error) => console.log(name, attributes, error.code, error.message.replaceAll(import.meta.dirname, '.')),
  );
for (let again = 0; again < 2; again++) {
  await ask('j.json', { foo: 'x' });
  await ask('j.json', { type: 'json', foo: 'x' });
  await ask('m.mjs', { foo: 'x' });
  await ask('m.mjs', { type: 'css', foo: 'x' });
  await ask('none.mjs', { foo: 'x' });
  await ask('j.json', { type: 'json' });
  await ask('m.mjs');
}
fs.unlinkSync('j.json');
fs.unlinkSync('m.mjs');
