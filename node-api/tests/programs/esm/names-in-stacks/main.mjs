// Default exports without a name, and a function that is called on a namespace.
import made, * as util from './util.mjs';
for (const call of [() => made(), () => util.format()]) {
  try {
    call();
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 3).join('\n'));
  }
}
await import('./arrow.mjs')
  .then(({ default: arrow }) => arrow())
  .catch((error) => console.log(error.stack.split('\n')[1]));
