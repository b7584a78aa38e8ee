// What is imported and not there: the stack is that of Node's loader.
for (const name of ['./missing.mjs', 'nopackage', 'node:nothing']) {
  await import(name).catch((error) => console.log(error.code, error.stack.split('\n').slice(1).join('\n')));
}
