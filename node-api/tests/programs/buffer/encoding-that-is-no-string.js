// A message shows a wrong encoding as `util.format` shows `%s`.
for (const encoding of [{}, { a: 1 }, [1, 2], new Map(), Symbol('s')]) {
  try {
    console.log(Buffer.from('a').toString(encoding));
  } catch (error) {
    console.log(error.code, error.message);
  }
}
