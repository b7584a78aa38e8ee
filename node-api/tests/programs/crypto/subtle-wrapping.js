// Keys of `crypto.subtle` that are wrapped and derived, and AES with the modes CBC and CTR.
const { subtle } = crypto;
const E = new TextEncoder(),
  D = new TextDecoder();
const hex = (b) => Buffer.from(b).toString('hex');
const t = async (k, f) => {
  try {
    console.log(k, await f());
  } catch (e) {
    console.log(k, e.name, e.code, '|', e.message);
  }
};
(async () => {
  const kw = await subtle.importKey('raw', new Uint8Array(16).fill(3), 'AES-KW', true, ['wrapKey', 'unwrapKey']);
  const k = await subtle.importKey('raw', new Uint8Array(16).fill(9), 'AES-CBC', true, ['encrypt', 'decrypt']);
  const w = await subtle.wrapKey('raw', k, kw, 'AES-KW');
  console.log(hex(w));
  const un = await subtle.unwrapKey('raw', w, kw, 'AES-KW', 'AES-CBC', true, ['decrypt']);
  console.log(un, hex(await subtle.exportKey('raw', un)));
  const wj = await subtle.wrapKey('jwk', k, kw, 'AES-KW');
  console.log(wj.byteLength);
  const uj = await subtle.unwrapKey('jwk', wj, kw, { name: 'AES-KW' }, { name: 'AES-CBC' }, false, ['encrypt']);
  console.log(uj.extractable, uj.usages);
  const g = await subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
  const alg = { name: 'AES-GCM', iv: new Uint8Array(12) };
  const wg = await subtle.wrapKey('raw', k, g, alg);
  console.log(hex(wg));
  const hm = await subtle.importKey('raw', E.encode('k'), { name: 'HMAC', hash: 'SHA-256' }, true, ['sign']);
  const wh = await subtle.wrapKey('jwk', hm, g, alg);
  console.log(Buffer.from(wh).length);
  const uh = await subtle.unwrapKey('jwk', wh, g, alg, { name: 'HMAC', hash: 'SHA-256' }, true, ['sign']);
  console.log(hex(await subtle.sign('HMAC', uh, E.encode('x'))));
  await t('not usable', () => subtle.encrypt(alg, g, E.encode('x')));
  await t('wrong', () => subtle.unwrapKey('raw', new Uint8Array(24), kw, 'AES-KW', 'AES-CBC', true, ['decrypt']));
  await t('odd', () => subtle.unwrapKey('raw', new Uint8Array(5), kw, 'AES-KW', 'AES-CBC', true, ['decrypt']));
  await t('hmac1', () => subtle.wrapKey('raw', hm, kw, 'AES-KW'));
  await t('bad jwk', () => subtle.unwrapKey('jwk', w, kw, 'AES-KW', 'AES-CBC', true, ['decrypt']));
  const nx = await subtle.importKey('raw', new Uint8Array(16), 'AES-CBC', false, ['encrypt']);
  await t('nonext', () => subtle.wrapKey('raw', nx, kw, 'AES-KW'));
  await t('mismatch', () => subtle.wrapKey('raw', k, k, { name: 'AES-GCM', iv: new Uint8Array(12) }));
  await t('algo', () => subtle.wrapKey('raw', k, kw, 'SHA-1'));
  const cbc = { name: 'AES-CBC', iv: new Uint8Array(16).fill(5) };
  for (const n of [0, 15, 16, 17]) {
    const c = await subtle.encrypt(cbc, k, new Uint8Array(n));
    console.log(n, hex(c), (await subtle.decrypt(cbc, k, c)).byteLength);
  }
  await t('cbc bad', () => subtle.decrypt(cbc, k, new Uint8Array(16)));
  await t('cbc odd', () => subtle.decrypt(cbc, k, new Uint8Array(5)));
  await t('cbc iv', () => subtle.encrypt({ name: 'AES-CBC', iv: new Uint8Array(8) }, k, new Uint8Array(1)));
  await t('cbc noiv', () => subtle.encrypt('AES-CBC', k, new Uint8Array(1)));
  const ctr = await subtle.importKey('raw', new Uint8Array(24), 'AES-CTR', true, ['encrypt', 'decrypt']);
  for (const length of [128, 64, 8, 2, 1, 0, 129, 300])
    await t('ctr ' + length, async () =>
      hex(
        await subtle.encrypt(
          { name: 'AES-CTR', counter: new Uint8Array(16).fill(255), length },
          ctr,
          new Uint8Array(40),
        ),
      ),
    );
  await t('ctr cnt', () =>
    subtle.encrypt({ name: 'AES-CTR', counter: new Uint8Array(4), length: 8 }, ctr, new Uint8Array(1)),
  );
  await t('ctr nolen', () => subtle.encrypt({ name: 'AES-CTR', counter: new Uint8Array(16) }, ctr, new Uint8Array(1)));
  const pw = await subtle.importKey('raw', E.encode('pw'), 'PBKDF2', false, ['deriveKey', 'deriveBits']);
  const dk = await subtle.deriveKey(
    { name: 'PBKDF2', salt: E.encode('salt'), iterations: 100, hash: 'SHA-256' },
    pw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  console.log(dk);
  const iv = new Uint8Array(12);
  const c = await subtle.encrypt({ name: 'AES-GCM', iv }, dk, E.encode('derived'));
  console.log(hex(c), D.decode(await subtle.decrypt({ name: 'AES-GCM', iv }, dk, c)));
  await t('dk len', () =>
    subtle.deriveKey(
      { name: 'PBKDF2', salt: E.encode('salt'), iterations: 1, hash: 'SHA-256' },
      pw,
      { name: 'AES-GCM', length: 100 },
      false,
      ['encrypt'],
    ),
  );
  await t('dk nolen', () =>
    subtle.deriveKey({ name: 'PBKDF2', salt: E.encode('salt'), iterations: 1, hash: 'SHA-256' }, pw, 'AES-GCM', false, [
      'encrypt',
    ]),
  );
  await t('dk usage', () =>
    subtle.deriveKey(
      { name: 'PBKDF2', salt: E.encode('salt'), iterations: 1, hash: 'SHA-256' },
      pw,
      { name: 'AES-GCM', length: 128 },
      false,
      ['sign'],
    ),
  );
  await t('dk empty', () =>
    subtle.deriveKey(
      { name: 'PBKDF2', salt: E.encode('salt'), iterations: 1, hash: 'SHA-256' },
      pw,
      { name: 'AES-GCM', length: 128 },
      false,
      [],
    ),
  );
  const ko = require('crypto').createSecretKey(Buffer.alloc(16, 7));
  console.log(ko.toCryptoKey('AES-CBC', true, ['encrypt']));
  try {
    require('crypto').createSecretKey(Buffer.alloc(5)).toCryptoKey('AES-CBC', true, ['encrypt']);
  } catch (e) {
    console.log(e.name, e.message);
  }
  console.log(require('crypto').KeyObject.from(k).export());
  console.log(
    SubtleCrypto.supports('encrypt', { name: 'AES-GCM', iv }),
    SubtleCrypto.supports('generateKey', { name: 'AES-GCM', length: 1 }),
  );
})();
