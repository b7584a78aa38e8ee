// A hole in a list is an element that is no buffer.
for (const list of [[, Buffer.alloc(1)], [Buffer.alloc(1), ,], new Array(2), [Buffer.alloc(1), undefined, 'x']]) {
  try {
    console.log(Buffer.concat(list));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
