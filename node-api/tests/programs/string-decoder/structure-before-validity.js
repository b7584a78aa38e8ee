// How many bytes wait is what the first byte of a character says: whether the others may stand there is found later.
const { StringDecoder } = require('string_decoder');
const decoder = new StringDecoder('utf8');
const feed = (...bytes) => {
  const text = decoder.write(Buffer.from(bytes));
  console.log(JSON.stringify(text), decoder.lastNeed, decoder.lastTotal, decoder.lastChar);
};
feed(0xed, 0xa0);
feed(0x80, 0x41);
feed(0xf4, 0x90);
feed(0x41);
feed(0xe2, 0x82);
feed(0xe2, 0x82, 0xac);
feed(0xc0);
feed(0x80, 0xf9, 0x80);
feed(0xf0, 0x80);
console.log(JSON.stringify(decoder.end()), JSON.stringify(decoder.end(Buffer.from([0xc3]))), decoder);
const wide = new StringDecoder('utf16le');
console.log(
  [0x3d, 0xd8, 0x4d, 0xdc, 0x61].map((byte) => wide.write(Buffer.from([byte]))),
  wide.lastNeed,
);
console.log(JSON.stringify(wide.write(Buffer.from([0x00, 0x3d, 0xd8]))), wide.lastNeed, JSON.stringify(wide.end()));
