// AES of `crypto.subtle`: what is enciphered with which parameters, and what keys look like.
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
  const raw = new Uint8Array(32).map((_, i) => i);
  const iv = new Uint8Array(12).fill(1);
  const k = await subtle.importKey('raw', raw, 'AES-GCM', true, ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey']);
  console.log(k);
  const ct = await subtle.encrypt({ name: 'AES-GCM', iv }, k, E.encode('secret message'));
  console.log(ct.constructor.name, hex(ct));
  console.log(D.decode(await subtle.decrypt({ name: 'AES-GCM', iv }, k, ct)));
  const bad = new Uint8Array(ct);
  bad[0] ^= 1;
  await t('tampered', () => subtle.decrypt({ name: 'AES-GCM', iv }, k, bad));
  await t('short', () => subtle.decrypt({ name: 'AES-GCM', iv }, k, new Uint8Array(3)));
  await t('wrong iv', () => subtle.decrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, k, ct));
  for (const tagLength of [32, 64, 96, 104, 112, 120, 128, 5, 0, 300, -1, 'x'])
    await t('tag ' + tagLength, async () => {
      const c = await subtle.encrypt({ name: 'AES-GCM', iv, tagLength }, k, E.encode('x'));
      return [c.byteLength, D.decode(await subtle.decrypt({ name: 'AES-GCM', iv, tagLength }, k, c))];
    });
  for (const p of [
    {},
    { iv: 5 },
    { iv: 'x' },
    { iv: [] },
    { iv: new Uint8Array(0) },
    { iv, additionalData: 5 },
    { iv, additionalData: new Uint8Array(0) },
  ])
    await t(JSON.stringify(p), async () => hex(await subtle.encrypt({ name: 'AES-GCM', ...p }, k, E.encode('x'))));
  await t('jwk', () => subtle.exportKey('jwk', k));
  await t('raw', async () => hex(await subtle.exportKey('raw', k)));
  await t('spki', () => subtle.exportKey('spki', k));
  for (const j of [
    { kty: 'oct', k: 'AAECAwQFBgcICQoLDA0ODw' },
    { kty: 'oct', k: 'AAECAwQFBgcICQoLDA0ODw', alg: 'A256GCM' },
    { kty: 'oct', k: 'AAECAwQFBgcICQoLDA0ODw', use: 'sig' },
    { kty: 'oct', k: 'AA' },
    { kty: 'RSA' },
    {},
    { kty: 'oct' },
    { kty: 'oct', k: 'AAECAwQFBgcICQoLDA0ODw', key_ops: ['encrypt'] },
    { kty: 'oct', k: 'AAECAwQFBgcICQoLDA0ODw', ext: false },
  ])
    await t(
      JSON.stringify(j),
      async () => (await subtle.importKey('jwk', j, 'AES-GCM', true, ['encrypt', 'decrypt'])).algorithm,
    );
  for (const [a, u] of [
    [{ name: 'AES-CBC', length: 128 }, ['encrypt']],
    [{ name: 'AES-CBC', length: 100 }, ['encrypt']],
    [{ name: 'AES-CBC' }, ['encrypt']],
    ['AES-CBC', ['encrypt']],
    [{ name: 'AES-CBC', length: '256' }, ['encrypt']],
    [{ name: 'AES-CBC', length: 70000 }, ['encrypt']],
    [{ name: 'AES-CBC', length: 128 }, []],
    [{ name: 'AES-CBC', length: 128 }, ['sign']],
    [{ name: 'AES-KW', length: 128 }, ['encrypt']],
    [{ name: 'aes-ctr', length: 192 }, ['decrypt', 'encrypt']],
  ])
    await t(JSON.stringify([a, u]), async () => {
      const x = await subtle.generateKey(a, true, u);
      return [x.algorithm, x.usages, x.type];
    });
})();
