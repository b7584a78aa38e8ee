// A buffer that can grow is still one when it was cloned.
const buffer = new ArrayBuffer(2, { maxByteLength: 8 });
new Uint8Array(buffer).set([1, 2]);
const copy = structuredClone(buffer);
console.log(copy.resizable, copy.maxByteLength, copy, structuredClone(new ArrayBuffer(3)).resizable);
copy.resize(4);
console.log(copy.byteLength, buffer.byteLength);
