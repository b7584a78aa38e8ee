// What was given is taken at once: later changes do not count.
const { pbkdf2, pbkdf2Sync, subtle } = require('crypto');
const password = Buffer.from('password');
const expected = pbkdf2Sync('password', 's', 5, 8, 'sha1').toString('hex');
pbkdf2(password, 's', 5, 8, 'sha1', (error, key) => console.log(key.toString('hex') === expected));
const data = Buffer.from('abc');
subtle.digest('SHA-1', data).then((digest) => console.log(Buffer.from(digest).toString('hex')));
password.fill(0);
data.fill(0);
