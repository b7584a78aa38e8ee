// UTF-16 in pieces that end in the middle of a unit or of a pair: which half is held back, and what is left behind.
const { StringDecoder } = require('string_decoder');

const bytes = Buffer.from('añ😀€😀z', 'utf16le');
for (let step = 1; step < 8; step++) {
  for (const start of [0, 1]) {
    const decoder = new StringDecoder('utf16le');
    const pieces = [decoder.write(bytes.subarray(0, start))];
    for (let at = start; at < bytes.length; at += step) {
      pieces.push(decoder.write(bytes.subarray(at, at + step)), decoder.lastNeed, decoder.lastTotal);
    }
    console.log(step, start, JSON.stringify(pieces), decoder.lastChar.toString('hex'), JSON.stringify(decoder.end()));
  }
}
