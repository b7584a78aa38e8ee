// Buffers whose bytes were handed over, and views of them.
const attempt = (name, act) => {
  try {
    console.log(name, act());
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
const bytes = new Uint8Array([1, 2, 3, 4]);
const view = new DataView(bytes.buffer);
const { buffer } = bytes;
structuredClone(buffer, { transfer: [buffer] });
attempt('values', () => [bytes.length, bytes.byteLength, bytes.byteOffset, bytes[0]]);
attempt('at', () => bytes.at(0));
attempt('fill', () => bytes.fill(1));
attempt('set', () => bytes.set([1]));
attempt('map', () => bytes.map((x) => x));
attempt('indexOf', () => bytes.indexOf(1));
attempt('join', () => bytes.join());
attempt('toString', () => bytes.toString());
attempt('subarray', () => bytes.subarray(1));
attempt('keys', () => bytes.keys());
attempt('loop', () => {
  for (const byte of bytes) console.log(byte);
});
attempt('spread', () => [...bytes]);
attempt('from', () => Array.from(bytes));
attempt('getInt8', () => view.getInt8(0));
attempt('setInt8', () => view.setInt8(0, 1));
attempt('byteLength', () => view.byteLength);
attempt('new array', () => new Uint8Array(buffer));
attempt('new view', () => new DataView(buffer));
attempt('slice', () => buffer.slice(0, 1));
attempt('resize', () => buffer.resize(2));
attempt('transfer', () => buffer.transfer());
const text = Buffer.from(new ArrayBuffer(4), 1, 2);
structuredClone(text.buffer, { transfer: [text.buffer] });
attempt('text', () => [text, text.toString(), text.toString('hex'), text.indexOf('a'), text.equals(Buffer.alloc(0))]);
attempt('write', () => text.write('a'));
attempt('copy', () => text.copy(Buffer.alloc(2)));
attempt('compare', () => Buffer.compare(text, text));
attempt('hash', () => require('crypto').createHash('sha1').update(text).digest('hex'));
