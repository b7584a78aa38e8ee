// scrypt with the vectors of RFC 7914 that fit, and with options by both names.
const { scryptSync, scrypt } = require('crypto');
console.log(scryptSync('', '', 64, { N: 16, r: 1, p: 1 }).toString('hex'));
console.log(scryptSync('password', 'NaCl', 64, { cost: 1024, blockSize: 8, parallelization: 4 }).toString('hex'));
console.log(scryptSync('p', 's', 0), scryptSync('p', 's', 5, { N: 2, r: 1, p: 3 }), scryptSync('p', 's', 3, { N: 0, r: 1 }));
scrypt('p', 's', 12, { N: 32 }, (error, key) => console.log(error, key.toString('hex')));
scrypt('p', 's', 12, (error, key) => console.log(error, key.toString('hex')));
console.log('asked');
