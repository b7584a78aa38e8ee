const bytes = Buffer.from('Zoë!');
const chunks = [bytes.subarray(0, 3), bytes.subarray(3)];

for (const chunk of chunks) {
  console.log(`chunk of ${chunk.length}`);
}
const text = Buffer.concat(chunks).toString();

console.log(text === 'Zoë!' ? 'whole' : 'damaged');
