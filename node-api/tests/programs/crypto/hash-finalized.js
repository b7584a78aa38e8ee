// After the digest nothing more can be done with a hash; an HMAC gives empty digests.
const { createHash, createHmac } = require('crypto');
const attempt = (act) => {
  try {
    console.log('ok', act());
  } catch (error) {
    console.log(`${error}`, error.code);
  }
};
const hash = createHash('md5').update('a');
attempt(() => hash.digest('hex'));
attempt(() => hash.digest('hex'));
attempt(() => hash.update('b'));
const hmac = createHmac('md5', 'k').update('a');
attempt(() => hmac.digest('hex'));
attempt(() => hmac.digest('hex'));
attempt(() => hmac.digest());
attempt(() => hmac.update('b'));
