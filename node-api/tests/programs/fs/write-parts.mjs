// `writeFile` takes what an iterable gives, one part after the other.
import fs from 'node:fs/promises';

async function* slowly() {
  yield 'a';
  yield Buffer.from('b');
}
await fs.writeFile('parts', slowly());
console.log(await fs.readFile('parts', 'utf8'));
await fs.writeFile('parts', ['x', 'y']);
await fs.appendFile('parts', new Set(['z']));
console.log(await fs.readFile('parts', 'utf8'));
const handle = await fs.open('parts', 'r+');
await handle.writeFile(['1', '2']);
await handle.close();
console.log(await fs.readFile('parts', 'utf8'));
await fs.writeFile('parts', ['ok', 5]).catch((error) => console.log(error.code));
console.log(await fs.readFile('parts', 'utf8'));
