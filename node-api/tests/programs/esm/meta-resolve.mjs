// `import.meta.resolve` does not ask whether a file is there.
const end = (url) => url.split('/').at(-1);
console.log(end(import.meta.resolve('./nope.mjs')), end(import.meta.resolve('./')), import.meta.resolve('fs'));
console.log(import.meta.resolve('data:text/javascript,1'), import.meta.resolve('https://a.b/c'), import.meta.resolve('node:zzz'));
console.log(import.meta.resolve('/abs/x.js'));
for (const specifier of ['zzz', undefined, 5]) {
  try {
    console.log(import.meta.resolve(specifier));
  } catch (error) {
    console.log(error.code, error.message.replace(/from .*\//, 'from '));
  }
}
