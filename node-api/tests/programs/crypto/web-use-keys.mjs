// Signs, verifies, exports and derives.
const { subtle } = crypto;
const raw = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
const h = { name: 'HMAC', hash: 'SHA-256' };
const show = async (act) => {
  try {
    console.log(String(act), await act());
  } catch (error) {
    console.log(String(act), error.name, error.code, error.message, error.cause?.message);
  }
};
const k = await subtle.importKey('raw', raw, { name: 'hmac', hash: 'sha-256' }, true, ['sign', 'verify']);
await show(async () => Buffer.from(await subtle.sign('HMAC', k, raw)).toString('hex'));
const sig = await subtle.sign('HMAC', k, raw);
await show(() => subtle.verify('HMAC', k, sig, raw));
await show(() => subtle.verify('HMAC', k, new Uint8Array(3), raw));
await show(() => subtle.sign('HKDF', k, raw));
await show(() => subtle.sign('HMAC', {}, raw));
await show(() => subtle.sign('HMAC', k, 'x'));
const v = await subtle.importKey('raw', raw, h, false, ['verify']);
await show(() => subtle.sign('HMAC', v, raw));
await show(() => subtle.exportKey('raw', v));
await show(() => subtle.exportKey('spki', k));
await show(() => subtle.exportKey('zzz', k));
await show(() => subtle.generateKey(h, true, ['sign']));
await show(() => subtle.generateKey({name:'HMAC',hash:'SHA-512'}, true, ['sign','verify','sign']));
await show(() => subtle.generateKey({...h, length: 100}, true, ['sign']));
await show(() => subtle.generateKey({...h, length: 0}, true, ['sign']));
await show(() => subtle.generateKey(h, true, []));
await show(() => subtle.generateKey(h, true, ['encrypt']));
await show(() => subtle.generateKey('HKDF', true, ['deriveBits']));
const kd = await subtle.importKey('raw', raw, 'HKDF', false, ['deriveBits', 'deriveKey']);
const p = await subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveBits', 'deriveKey']);
const hk = { name: 'HKDF', hash: 'SHA-256', salt: raw, info: raw };
const pb = { name: 'PBKDF2', hash: 'SHA-256', salt: raw, iterations: 3 };
await show(async () => Buffer.from(await subtle.deriveBits(hk, kd, 128)).toString('hex'));
await show(async () => Buffer.from(await subtle.deriveBits(pb, p, 128)).toString('hex'));
await show(() => subtle.deriveBits(hk, kd, 0));
await show(() => subtle.deriveBits(hk, kd, null));
await show(() => subtle.deriveBits(hk, kd));
await show(() => subtle.deriveBits(hk, kd, 9));
await show(() => subtle.deriveBits(hk, kd, 8*255*32+8));
await show(() => subtle.deriveBits(pb, p, 9));
await show(() => subtle.deriveBits(pb, p, null));
await show(() => subtle.deriveBits(pb, p, 0));
await show(() => subtle.deriveBits({...pb, iterations: 0}, p, 8));
await show(() => subtle.deriveBits({...pb, salt: 'x'}, p, 8));
await show(() => subtle.deriveBits({...hk, info: undefined}, kd, 8));
await show(() => subtle.deriveBits({...hk, hash: 'x'}, kd, 8));
await show(() => subtle.deriveBits(hk, p, 8));
await show(() => subtle.deriveBits(hk, k, 8));
await show(() => subtle.deriveBits('HMAC', k, 8));
await show(() => subtle.deriveKey(hk, kd, h, true, ['sign']));
await show(() => subtle.deriveKey(hk, kd, {...h, length: 40}, true, ['sign']));
await show(() => subtle.deriveKey(pb, p, 'HKDF', false, ['deriveBits']));
await show(() => subtle.deriveKey(hk, kd, h, true, []));
await show(() => subtle.deriveKey(hk, kd, 'PBKDF2', true, ['deriveBits']));
await show(() => SubtleCrypto.supports('digest','SHA-256'));
await show(() => SubtleCrypto.supports('x'));
