// The bytes of a character stay in `lastChar` when it is complete.
const { StringDecoder } = require('string_decoder');
const decoder = new StringDecoder('utf8');
console.log(decoder.lastChar, decoder.lastNeed, decoder.lastTotal);
for (const byte of [0xe2, 0x82, 0xac, 0x41, 0xc3]) {
  decoder.write(Buffer.from([byte]));
  console.log(decoder.lastChar, decoder.lastNeed, decoder.lastTotal);
}
console.log(JSON.stringify(decoder.end()), decoder.lastChar);
