// A shared buffer is cloned as another object for the same bytes.
const shared = new SharedArrayBuffer(2);
const copy = structuredClone({ a: shared, b: shared, view: new Uint8Array(shared) });
new Uint8Array(shared)[0] = 7;
console.log(copy.a === shared, copy.a === copy.b, copy.view.buffer === copy.a, copy.view, copy.a);
