const { StringDecoder } = require('node:string_decoder');

const bytes = Buffer.from('Zoë!');
const chunks = [bytes.subarray(0, 3), bytes.subarray(3)];
const decoder = new StringDecoder('utf8');

for (const chunk of chunks) {
  const text = decoder.write(chunk);
  console.log(`chunk of ${chunk.length}: ${text}`);
}
