// Keys of the web beside those of `crypto`.
import { KeyObject, createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import { inspect, types } from 'node:util';

const raw = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
const algorithm = { name: 'HMAC', hash: 'SHA-512' };
const key = await crypto.subtle.importKey('raw', raw, algorithm, true, ['sign', 'verify']);
console.log(key, inspect(key, { depth: 0 }), [[key]], types.isCryptoKey(key), types.isCryptoKey({}), String(key));
console.log(key.algorithm === key.algorithm, key.usages.push('other'), key.usages, Object.keys(key));
console.log(await crypto.subtle.exportKey('jwk', key));

const object = KeyObject.from(key);
console.log(object, object.type, object.symmetricKeySize, object.export(), types.isKeyObject(object));
console.log(object.equals(createSecretKey(raw)), createHmac('sha256', object).update('a').digest('hex'));
const again = createSecretKey(raw).toCryptoKey(algorithm, false, ['sign']);
console.log(again, structuredClone(again), again.extractable);
const bits = await crypto.subtle.deriveBits(
  { name: 'HKDF', hash: 'SHA-256', salt: raw, info: raw }, createSecretKey(raw).toCryptoKey('HKDF', false, ['deriveBits']), 256);
console.log(Buffer.compare(Buffer.from(bits), Buffer.from(hkdfSync('sha256', raw, raw, raw, 32))));
for (const act of [
  () => createSecretKey(raw).toCryptoKey('HKDF', true, ['deriveBits']),
  () => createSecretKey(raw).toCryptoKey('none', true, []),
  () => createSecretKey(raw).toCryptoKey(algorithm, true, []),
  () => KeyObject.from({}),
  () => new CryptoKey(),
  () => Reflect.get(CryptoKey.prototype, 'type'),
]) {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
