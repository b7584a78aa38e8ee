// The error for a name that is handed on is that of the module which asks for it last.
for (const name of ['a', 'c', 'e']) {
  try {
    await import(`./${name}.mjs`);
  } catch (error) {
    console.log(name, error.name, error.message);
  }
}
