// require runs nothing of a graph that waits at its top level; import() does it later.
for (const name of ['./waits.mjs', './inner.mjs', './waits.mjs', './loops.mjs']) {
  try {
    require(name);
  } catch (error) {
    console.log(error.code, error.message, error.requireStack);
    console.log(error.stack.split('\n').slice(4).join('\n'));
  }
}
import('./waits.mjs').then((module) => console.log(module));
