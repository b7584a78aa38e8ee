const { text, json, buffer, arrayBuffer, bytes } = require('stream/consumers'); const { Readable } = require('stream');
(async () => {
  const b = Buffer.from('é€');
  console.log(await text(Readable.from([b.subarray(0, 1), b.subarray(1, 3), b.subarray(3)])), await text(Readable.from(['a', 'b'])));
  console.log(await json(Readable.from(['{"a"', ':[1]}']))); console.log(await buffer(Readable.from(['x', Buffer.from('y')]))); console.log(await arrayBuffer(Readable.from(['x']))); console.log(await bytes(Readable.from(['xyz'])));
  try { await json(Readable.from(['{'])); } catch (e) { console.log(e.name); } try { await text(new Readable({ read() { this.destroy(new Error('src')); } })); } catch (e) { console.log(e.message); }
})();
