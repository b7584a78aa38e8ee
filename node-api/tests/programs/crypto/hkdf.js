// HKDF gives an ArrayBuffer.
const { hkdf, hkdfSync } = require('crypto');
const hex = (buffer) => Buffer.from(buffer).toString('hex');
const ikm = Buffer.alloc(22, 0x0b);
console.log(hex(hkdfSync('sha256', ikm, Buffer.from('000102030405060708090a0b0c', 'hex'), Buffer.from('f0f1f2', 'hex'), 42)));
console.log(hkdfSync('sha1', 'key', 'salt', '', 4), hex(hkdfSync('sha512', '', '', '', 130)).length);
hkdf('md5', 'key', 'salt', 'info', 40, (error, key) => console.log('hkdf', error, key instanceof ArrayBuffer, hex(key)));
hkdf('md5', 'key', 'salt', 'info', 0, (error, key) => console.log('empty', `${error}`, key));
console.log('asked');
