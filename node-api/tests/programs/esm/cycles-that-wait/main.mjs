// Cycles of modules that wait for the same top level, that wait themselves, and that throw after they have waited.
import { a } from './a.mjs';
import { b } from './b.mjs';
import './d.mjs';

console.log('main', a, b());
for (const name of ['g', 'h', 'g', 'k']) {
  try {
    await import(`./${name}.mjs`);
  } catch (error) {
    console.log('caught', name, error.message);
  }
}
