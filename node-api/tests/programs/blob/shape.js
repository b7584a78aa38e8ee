// What is shown of blobs and files, and the errors for wrong arguments.
const { Blob: OfBuffer, File: FileOfBuffer, resolveObjectURL } = require('node:buffer');
console.log(OfBuffer === Blob, FileOfBuffer === File, Blob.length, File.length, Object.keys(Blob.prototype), Object.keys(File.prototype));
console.log(new Blob(['abc'], { type: 'text/plain' }), new File(['a'], 'n', { lastModified: 5, type: 'X' }), { x: { y: { z: new Blob([]) } } }, [new Blob(['1'])]);
console.log(Object.prototype.toString.call(new File([], '')), new File([], 'a\ud800b').name.length, new File([], 'x', { lastModified: 'no' }).lastModified, typeof new File([], 'x').lastModified);
console.log(new File(['abc'], 'n').slice(1), new File([], 1) instanceof Blob, Object.getOwnPropertyNames(new Blob([])));
const url = URL.createObjectURL(new Blob(['abc']));
console.log(url.length, url.slice(0, 14), resolveObjectURL(url), URL.revokeObjectURL(url), resolveObjectURL(url), resolveObjectURL('x'));
for (const act of [
  () => new Blob('a'), () => new Blob(5), () => new Blob(null), () => new Blob([Symbol('s')]), () => new Blob([], { endings: 'x' }), () => new Blob([], 5),
  () => new File([]), () => Blob.prototype.size, () => File.prototype.name, () => new Blob([]).slice(Symbol('s')), () => Blob(), () => URL.createObjectURL({}), () => Blob.prototype.stream(), () => new Blob({ [Symbol.iterator]: function* () { yield 'it'; } }).size,
]) {
  try { console.log(act()); } catch (error) { console.log(error.name, error.code, error.message); }
}
Blob.prototype.text.call({}).catch((error) => console.log(error.code, error.message));
