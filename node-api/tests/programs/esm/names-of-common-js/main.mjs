// Which names of a CommonJS file its text shows.
import { readdirSync } from 'node:fs';

for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.cjs'))) {
  console.log(file, Object.keys(await import(`./${file}`)).join());
}
