// Wrong arguments of the derivations, synchronous and not.
const crypto = require('crypto');
const attempt = (act) => {
  try {
    console.log('ok', act());
  } catch (error) {
    console.log(`${error}`, '|', error.code);
  }
};
const nothing = () => {};
attempt(() => crypto.pbkdf2('p', 's', 1, 2, 'nope', nothing));
attempt(() => crypto.pbkdf2('p', 's', 1, 2, nothing));
attempt(() => crypto.pbkdf2('p', 's', 1, 2, 'sha1'));
attempt(() => crypto.pbkdf2('p', 's', 0, 2, 'sha1', nothing));
attempt(() => crypto.pbkdf2('p', 's', 1.5, 2, 'sha1', nothing));
attempt(() => crypto.pbkdf2('p', 's', 1, -2, 'sha1', nothing));
attempt(() => crypto.pbkdf2(null, 's', 1, 2, 'sha1', nothing));
attempt(() => crypto.pbkdf2Sync('p', 's', 1, 0, 'sha1'));
attempt(() => crypto.scryptSync('p', 's', 8, { N: 3 }));
attempt(() => crypto.scryptSync('p', 's', 8, { N: 16, cost: 16 }));
attempt(() => crypto.scryptSync('p', 's', 8, { r: '8' }));
attempt(() => crypto.scryptSync('p', 's'));
attempt(() => crypto.scrypt('p', 's', 8));
attempt(() => crypto.scrypt('p', 's', 8, { N: 2 ** 16 }, nothing));
attempt(() => crypto.scryptSync('p', 's', 8, { maxmem: 1000 }));
attempt(() => crypto.hkdfSync('nope', 'k', 's', 'i', 8));
attempt(() => crypto.hkdfSync('md5', 'k', 's', 'i', 16 * 255 + 1));
attempt(() => crypto.hkdfSync('md5', 'k', 's', Buffer.alloc(1025), 8));
attempt(() => crypto.hkdfSync('md5', 7, 's', 'i', 8));
attempt(() => crypto.hkdf('md5', 'k', 's', 'i', 8));
