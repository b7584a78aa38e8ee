// Types are taken out of TypeScript files before they run; what is more than types is refused.
import { area, Stack, later } from './shapes.ts';
import double from './double.mts';
import plain from './plain.cts';

console.log(area({ kind: 'square', n: 3 }), double(2), plain.value, later);
console.log(Stack.of(1, 2).size, Object.keys(new Stack()));
for (const name of ['enum', 'namespace', 'property', 'angle']) {
  try {
    await import(`./${name}.ts`);
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
}
