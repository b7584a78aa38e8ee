// What a `TextDecoder` says of something that is no bytes depends on its encoding and on whether it has streamed.
for (const encoding of ['utf-8', 'utf-16le', 'latin1']) {
  for (const stream of [false, true]) {
    for (const value of ['text', 5, null, {}]) {
      try {
        console.log(new TextDecoder(encoding).decode(value, { stream }));
      } catch (error) {
        console.log(encoding, stream, error.name, error.code, error.message);
      }
    }
  }
}
const used = new TextDecoder();
used.decode(new Uint8Array([0xe2]), { stream: true });
for (const [value, options] of [
  ['text', {}],
  ['text', 5],
  [new Uint8Array(1), 'x'],
]) {
  try {
    used.decode(value, options);
  } catch (error) {
    console.log(error.message);
  }
}
// Streaming is over once nothing waits.
const streamed = new TextDecoder();
const bytes = [[0xe2, 0x82], [0xac], [0xff, 0x41]];
for (const piece of bytes) {
  console.log(JSON.stringify(streamed.decode(Uint8Array.from(piece), { stream: true })));
  try {
    streamed.decode('text');
  } catch (error) {
    console.log(error.message);
  }
}
