// What is said where a web stream is made from something that cannot be converted or called.
const attempt = async (call) => {
  try {
    console.log(await call());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
(async () => {
  await attempt(() => new CompressionStream(Symbol('gzip')));
  await attempt(() => new DecompressionStream(Symbol('gzip')));
  await attempt(() => new CompressionStream('zip'));
  const of = (iterator) => ReadableStream.from({ [Symbol.iterator]: () => iterator });
  await attempt(() => of({}).getReader().read());
  await attempt(() => of({ next: 5 }).getReader().read());
  await attempt(() => of({ next: () => ({ value: 1 }), return: 5 }).cancel());
  await attempt(() => of({ next: () => ({ value: 1 }), return: null }).cancel());
  await attempt(() => of({ next: () => ({ value: 1 }) }).cancel());
})();
