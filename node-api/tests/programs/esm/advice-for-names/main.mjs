// What to write in the place of names that a CommonJS file does not show.
for (const name of ['one', 'lines', 'renamed', 'reexported', 'default']) {
  await import(`./${name}.mjs`).catch((error) => console.log(error.message));
}
