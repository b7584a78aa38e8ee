// What a module throws whose imports wait at their top level, and who imports a module that waits.
for (const name of ['throws', 'between', 'typo', 'fine']) {
  await import(`./${name}.mjs`).then(
    (module) => console.log(name, module),
    (error) => console.log(name, error.stack),
  );
}
await import('./asks.mjs');
