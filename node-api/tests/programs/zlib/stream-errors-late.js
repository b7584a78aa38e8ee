// What came before the mistake is delivered.
const zlib = require('zlib');
const bytes = zlib.gzipSync('abc'.repeat(30_000), { level: 0 });
bytes[bytes.length - 6] ^= 1;
const gunzip = zlib.createGunzip();
let total = 0;
gunzip.on('data', (part) => (total += part.length));
gunzip.on('error', (error) => console.log(error, total));
gunzip.on('end', () => console.log('end'));
gunzip.on('close', () => console.log('close'));
gunzip.end(bytes);
