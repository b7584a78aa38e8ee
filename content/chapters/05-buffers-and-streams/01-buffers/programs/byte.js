const bytes = Buffer.alloc(2);

bytes[0] = 300;
bytes[5] = 65;

console.log(`byte 0: ${bytes[0]}`);
console.log(`byte 5: ${bytes[5]}`);
console.log(`length: ${bytes.length}`);
