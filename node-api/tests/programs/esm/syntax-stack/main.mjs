// A module's syntax error does not carry its place in the stack; the place is printed when nobody catches the error.
try {
  await import('./broken.mjs');
} catch (e) {
  console.log(e.stack);
}
console.log(await import('./broken.mjs').catch((e) => e.name + ': ' + e.message));
await import('./broken.mjs');
