const bytes = Buffer.from('Zoë!');
const chunks = [bytes.subarray(0, 3), bytes.subarray(3)];

let text = '';
for (const chunk of chunks) {
  console.log(`chunk of ${chunk.length}`);
  text += chunk.toString();
}

console.log(text === 'Zoë!' ? 'whole' : 'damaged');
