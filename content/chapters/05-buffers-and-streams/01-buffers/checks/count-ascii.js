console.log(`empty text: ${Buffer.byteLength('')}`);
console.log(`node: ${Buffer.byteLength('node')}`);
