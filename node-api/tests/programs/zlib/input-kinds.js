// What may be compressed, and what may not.
const zlib = require('zlib');
const memory = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]).buffer;
for (const input of ['text', Buffer.from('text'), new Uint16Array(memory, 2, 2), new DataView(memory, 1, 3), memory, new Float64Array(1)]) {
  console.log(zlib.gunzipSync(zlib.gzipSync(input)));
}
for (const wrong of [undefined, null, 5, {}, [1], true]) {
  for (const act of [() => zlib.gzipSync(wrong), () => zlib.gzip(wrong, () => {})]) {
    try {
      act();
      console.log('ok');
    } catch (error) {
      console.log(`${error}`);
    }
  }
}
zlib.deflate(new DataView(memory, 1, 3), (error, bytes) => console.log(error, zlib.inflateSync(bytes)));
zlib.deflate(memory, (error, bytes) => console.log(error, zlib.inflateSync(bytes)));
