// What require would have found is named in the error of an import.
for (const name of ['./lib/x', './lib', './lib/', 'pack/x', '@s/pack/y', './none', '.']) {
  await import(name).catch((error) => console.log(error.code, error.message));
}
