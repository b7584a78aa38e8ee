// Random values have the right shapes.
const crypto = require('crypto');
const bytes = crypto.randomBytes(16);
console.log(Buffer.isBuffer(bytes), bytes.length, bytes.equals(crypto.randomBytes(16)), crypto.randomBytes(0));
console.log(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(crypto.randomUUID()));
console.log(crypto.randomUUIDv7()[14], new Set(Array.from({ length: 200 }, () => crypto.randomUUID())).size);
const numbers = Array.from({ length: 500 }, () => crypto.randomInt(-3, 3));
console.log([...new Set(numbers)].sort((a, b) => a - b), crypto.randomInt(1), crypto.randomInt(5, 6));
const mean = crypto.randomBytes(20_000).reduce((sum, byte) => sum + byte, 0) / 20_000;
console.log(Math.abs(mean - 127.5) < 5);
console.log(crypto.pseudoRandomBytes === crypto.randomBytes, crypto.randomInt(2 ** 47, 2 ** 48 - 1) >= 2 ** 47);
