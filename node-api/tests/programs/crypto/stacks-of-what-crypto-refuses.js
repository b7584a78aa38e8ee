// Unknown digests, wrong keys and texts that cannot be decrypted: the whole error.
const crypto = require('crypto');
const show = (code) => {
  try {
    code();
  } catch (error) {
    error.stack = error.stack.split('\n').slice(0, 6).join('\n');
    console.log(error);
  }
};
const key = Buffer.alloc(32, 7);
const iv = Buffer.alloc(16, 9);
show(() => crypto.createHash('md55'));
show(() => crypto.createHmac('md55', 'key'));
show(() => crypto.hash('md55', 'text'));
show(() => crypto.pbkdf2Sync('password', 'salt', 1, 8, 'md55'));
show(() => crypto.scryptSync('password', 'salt', 8, { N: 3 }));
show(() => crypto.hkdfSync('md55', 'key', 'salt', 'info', 8));
show(() => crypto.createCipheriv('aes-256-cbc', 'short', iv));
show(() => crypto.createDecipheriv('aes-256-cbc', key, 'iv'));
show(() => {
  const decipher = crypto.createDecipheriv('aes-256-cbc', key, iv);
  decipher.update(Buffer.alloc(16));
  decipher.final();
});
show(() => {
  const decipher = crypto.createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAuthTag(Buffer.alloc(16));
  decipher.update(Buffer.alloc(4));
  decipher.final();
});
crypto.createHash('whirlpool9000');
