// Keys from bytes and from JSON, and what is refused.
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
await show(() => subtle.importKey('raw', raw, h, true, []));
await show(() => subtle.importKey('raw', raw, h, true, ['encrypt']));
await show(() => subtle.importKey('raw', raw, h, true, ['bogus']));
await show(() => subtle.importKey('raw', new Uint8Array(), h, true, ['sign']));
await show(() => subtle.importKey('bogus', raw, h, true, ['sign']));
await show(() => subtle.importKey('spki', raw, h, true, ['sign']));
await show(() => subtle.importKey('raw', 'abc', h, true, ['sign']));
await show(() => subtle.importKey('raw', raw, 'HMAC', true, ['sign']));
await show(() => subtle.importKey('raw', raw, {name:'HMAC',hash:'MD5'}, true, ['sign']));
await show(() => subtle.importKey('raw', raw, {name:'HMAC',hash:'SHA-1', length: 65}, true, ['sign']));
await show(() => subtle.importKey('raw', raw, {name:'HMAC',hash:'SHA-1', length: 60}, true, ['sign']));
await show(() => subtle.importKey('raw', raw, {name:'HMAC',hash:'SHA-1', length: 64}, true, ['sign']));
await show(() => subtle.importKey('raw', raw, {name:'HMAC',hash:'SHA-1', length: 0}, true, ['sign']));
await show(() => subtle.importKey('raw', raw, 'Nope', true, ['sign']));
await show(() => subtle.importKey('raw', raw));
await show(() => subtle.importKey('raw', raw, 'HKDF', true, ['deriveBits']));
await show(() => subtle.importKey('raw', raw, 'HKDF', false, ['sign']));
await show(() => subtle.importKey('raw', raw, 'HKDF', false, []));
await show(() => subtle.importKey('jwk', {kty:'oct',k:'AQID'}, 'HKDF', false, ['deriveBits']));
await show(() => subtle.importKey('raw', raw, 'PBKDF2', true, ['deriveBits']));
await show(() => subtle.importKey('raw-secret', raw, 'PBKDF2', false, ['deriveBits']));
await show(() => subtle.importKey('raw-secret', raw, h, false, ['sign']));
const jwk = (o) => subtle.importKey('jwk', { kty: 'oct', k: 'AQID', ...o }, h, true, ['sign', 'verify']);
await show(() => jwk({}));
await show(() => jwk({kty:'RSA'}));
await show(() => jwk({k:undefined}));
await show(() => jwk({use:'enc'}));
await show(() => jwk({use:'sig'}));
await show(() => jwk({key_ops:['sign']}));
await show(() => jwk({key_ops:['sign','sign']}));
await show(() => jwk({key_ops:['sign','verify']}));
await show(() => jwk({ext:false}));
await show(() => jwk({alg:'HS512'}));
await show(() => jwk({alg:'HS256'}));
await show(() => jwk({k:''}));
await show(() => subtle.importKey('jwk', raw, h, true, ['sign']));
await show(() => subtle.importKey('jwk', 5, h, true, ['sign']));
const odd = await subtle.importKey('raw', raw.fill(255), { ...h, length: 60 }, true, ['verify', 'sign']);
console.log(odd.usages, await subtle.exportKey('raw', odd), await subtle.exportKey('jwk', odd));
const hkdf = await subtle.importKey('raw', raw, 'hkdf', false, ['deriveBits', 'deriveKey']);
console.log(hkdf, hkdf.usages);
