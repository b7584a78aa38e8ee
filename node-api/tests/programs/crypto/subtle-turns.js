// What `crypto.subtle` does at once is a promise that is settled already, and what the pool does settles in a turn of its own.
const count = async (name, promise) => {
  let turns = 0;
  let settled = false;
  const done = (word) => () => {
    settled = true;
    console.log(name, word, turns);
  };
  promise.then(done('fulfilled'), done('rejected'));
  while (!settled && turns < 20) {
    await null;
    turns++;
  }
  await promise.catch(() => {});
};
(async () => {
  const { subtle } = crypto;
  const raw = new Uint8Array(16);
  await count('digest', subtle.digest('unknown', raw));
  await count('digest of nothing', subtle.digest());
  const importing = subtle.importKey('raw', raw, 'AES-GCM', true, ['encrypt', 'decrypt']);
  await count('importKey', importing);
  const key = await importing;
  await count('exportKey', subtle.exportKey('raw', key));
  await count('exportKey as an object', subtle.exportKey('jwk', key));
  await count('encrypt without a vector', subtle.encrypt({ name: 'AES-GCM' }, key, raw));
  await count('sign with the wrong key', subtle.sign('HMAC', key, raw));
  const base = await subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveBits']);
  await count('deriveBits', subtle.deriveBits({ name: 'PBKDF2', salt: raw, iterations: 0, hash: 'SHA-1' }, base, 8));
  await count('deriveKey', subtle.deriveKey('PBKDF2', base, 'HMAC', true, ['sign']));
})();
