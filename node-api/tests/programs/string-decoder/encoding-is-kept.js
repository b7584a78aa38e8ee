// A decoder goes on with the encoding that it was made with, whatever its property says; what is no name of one is refused.
const { StringDecoder } = require('string_decoder');
const decoder = new StringDecoder('utf8');
console.log(JSON.stringify(decoder.write(Buffer.from([0xe2, 0x82]))));
decoder.encoding = 'hex';
console.log(decoder.write(Buffer.from([0xac, 0x41])), decoder.encoding, decoder.end(Buffer.from('z')));
for (const name of [Symbol('name'), 5, {}, true]) {
  try {
    console.log(new StringDecoder(name).encoding);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
