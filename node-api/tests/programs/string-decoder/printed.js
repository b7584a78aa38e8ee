// What a decoder shows of itself between pieces.
const { StringDecoder } = require('string_decoder');
for (const enc of ['utf8', 'utf16le', 'base64', 'hex', 'latin1', 'base64url', 'ascii']) {
  const d = new StringDecoder(enc);
  console.log(d);
  d.write(Buffer.from([0xe2, 0x82]));
  console.log(d, d.lastNeed, d.lastTotal, d.lastChar);
  d.write(Buffer.from([0xac, 0xf0]));
  console.log(d);
  d.end();
  console.log(d);
  d.write(Buffer.from([0xf0, 0x9f, 0x98]));
  console.log(d);
  console.log(d.end(), d);
}
