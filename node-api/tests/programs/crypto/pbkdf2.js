// Keys from passwords, at once.
const { pbkdf2Sync } = require('crypto');
console.log(pbkdf2Sync('password', 'salt', 1, 20, 'sha1').toString('hex'));
console.log(pbkdf2Sync('password', 'salt', 2, 20, 'sha1').toString('hex'));
console.log(pbkdf2Sync('passwordPASSWORDpassword', 'saltSALTsaltSALTsaltSALTsalt', 409, 25, 'sha1').toString('hex'));
console.log(pbkdf2Sync('p', 's', 3, 100, 'sha512').toString('base64'));
console.log(pbkdf2Sync('', '', 5, 33, 'sha256').toString('hex'), pbkdf2Sync('p\0q', 's', 2, 16, 'md5').toString('hex'));
console.log(pbkdf2Sync(Buffer.from('p'), new Uint16Array([1]), 2, 5, 'RSA-SHA224'));
