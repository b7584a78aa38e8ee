const bytes = Buffer.from('Zoë');

console.log(bytes);
console.log(`hex: ${bytes.toString('hex')}`);
console.log(`base64: ${bytes.toString('base64')}`);
console.log(`latin1: ${bytes.toString('latin1')}`);
console.log(`utf8: ${bytes.toString('utf8')}`);
