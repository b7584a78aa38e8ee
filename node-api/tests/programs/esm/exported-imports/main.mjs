// What a module imports by default or as a whole it may export in another statement; a namespace's names stay as they are.
import * as all from './hands-on.mjs';
console.log(all);
for (const change of [
  () => Object.defineProperty(all, 'd', { value: 3 }),
  () => Object.defineProperty(all, 'more', { value: 3 }),
  () => Object.freeze(all),
  () => (all.more = 1),
  () => delete all.d,
]) {
  try {
    change();
  } catch (error) {
    console.log(error.name, error.message);
  }
}
