const text = 'Zoë 👋';
const bytes = Buffer.from(text);

console.log(`string length: ${text.length}`);
console.log(`buffer length: ${bytes.length}`);
