// What a cipher is made of is checked in the order of OpenSSL's calls; what comes too late says which method it was.
const crypto = require('crypto');
const key = Buffer.alloc(16);
const nonce = Buffer.alloc(12);
const attempt = (action) => {
  try {
    console.log(action());
  } catch (error) {
    console.log(error.stack.split('\n')[0], error.code);
  }
};
attempt(() => crypto.createCipheriv('aes-128-cbc', 'short', 'short'));
attempt(() => crypto.createCipheriv('aes-128-cbc', 'short', key));
attempt(() => crypto.createCipheriv('aes-128-gcm', 'short', nonce, { authTagLength: 3 }));
attempt(() => crypto.createCipheriv('aes-128-gcm', 'short', ''));
for (const make of ['createCipheriv', 'createDecipheriv']) {
  const cipher = crypto[make]('aes-128-gcm', key, nonce);
  if (make === 'createDecipheriv') cipher.setAuthTag(key);
  attempt(() => cipher.final().length);
  attempt(() => cipher.setAAD(key));
  attempt(() => cipher.setAutoPadding());
  if (make === 'createDecipheriv') attempt(() => cipher.setAuthTag(key));
}
attempt(() => crypto.createCipheriv('aes-128-gcm', key, nonce).getAuthTag());
attempt(() => crypto.createCipheriv('aes-128-cbc', key, key).setAAD(key));
