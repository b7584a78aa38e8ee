// What a CommonJS file exports has to have the names that its text shows; inherited ones are none.
for (const name of ['null', 'nothing', 'text', 'inherits', 'bare']) {
  try {
    console.log(name, await import(`./${name}.cjs`));
  } catch (error) {
    console.log(name, error.name, error.message);
  }
}
import * as fs from 'node:fs';
for (const name of ['ReadStream', 'Utf8Stream', 'Dir']) {
  const { get, set } = Object.getOwnPropertyDescriptor(fs.default, name);
  console.log(name, name === 'Dir' || [get?.name, set?.name]);
}
console.log(fs.promises.watch);
try {
  await fs.promises.watch('.', { recursive: 1 }).next();
} catch (error) {
  console.log(error.message);
}
