// Names, lengths, tags and how the classes are shown.
const web = require('stream/web');
for (const [name, Class] of Object.entries(web)) {
  if (name === 'ReadableStreamTee') continue;
  console.log(name, Class === globalThis[name], Class.length, Object.keys(Class), Object.keys(Class.prototype).sort().join(), Class.prototype[Symbol.toStringTag]);
}
const { ReadableStream, WritableStream, TransformStream } = web;
console.log(new ReadableStream(), [new WritableStream()], { a: { b: { c: new ReadableStream() } } });
console.log(new ReadableStream().getReader(), new WritableStream().getWriter());
console.log(new TransformStream(), new web.CountQueuingStrategy({ highWaterMark: 3 }), new web.ByteLengthQueuingStrategy({ highWaterMark: '5' }));
console.log(new web.CountQueuingStrategy({ highWaterMark: 3 }).size(), new web.ByteLengthQueuingStrategy({ highWaterMark: 1 }).size(new Uint8Array(4)));
console.log(new web.TextEncoderStream(), new web.TextDecoderStream('latin1', { fatal: true }), new web.CompressionStream('gzip'));
console.log(`${new ReadableStream()}`, Object.prototype.toString.call(new WritableStream().getWriter()));
for (const act of [
  () => web.CountQueuingStrategy(), () => new web.CountQueuingStrategy(), () => new web.CountQueuingStrategy({}),
  () => new web.ReadableStreamDefaultController(), () => new web.TransformStreamDefaultController(), () => new web.CompressionStream('zip'),
  () => new web.CompressionStream(), () => ReadableStream.prototype.locked, () => Reflect.apply(ReadableStream.prototype.getReader, {}, []),
  () => Reflect.apply(WritableStream.prototype.getWriter, {}, []), () => new ReadableStream(null), () => new ReadableStream({}, 5), () => new ReadableStream({}, { highWaterMark: NaN }), () => new ReadableStream({ pull: 1 }),
]) {
  try { console.log(act()); } catch (error) { console.log(error.name, error.code, error.message); }
}
Reflect.apply(ReadableStream.prototype.cancel, {}, []).catch((error) => console.log(error.code, error.message));
Reflect.apply(web.ReadableStreamDefaultReader.prototype.read, {}, []).catch((error) => console.log(error.code, error.message));
