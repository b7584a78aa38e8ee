// The cause of a failed operation of `crypto.subtle` is what the job has to say; each kind of job is an operation of its
// own to `async_hooks`.
const { createHook } = require('async_hooks');
const { subtle } = globalThis.crypto;
const bytes = new Uint8Array(16);

(async () => {
  const imported = (name, ...usages) => subtle.importKey('raw', bytes, name, false, usages);
  const attempt = async (name, action) => {
    try {
      await action();
      console.log(name, 'done');
    } catch (error) {
      console.log(name, error.name, error.message, error.cause);
    }
  };
  const cbc = await imported('AES-CBC', 'decrypt');
  const gcm = await imported('AES-GCM', 'encrypt', 'decrypt');
  const kw = await imported('AES-KW', 'unwrapKey');
  const unwrap = (length) =>
    subtle.unwrapKey('raw', new Uint8Array(length), kw, 'AES-KW', 'AES-CBC', true, ['encrypt']);
  await attempt('padding', () => subtle.decrypt({ name: 'AES-CBC', iv: bytes }, cbc, bytes));
  await attempt('length', () => subtle.decrypt({ name: 'AES-CBC', iv: bytes }, cbc, bytes.subarray(1)));
  await attempt('tag', () => subtle.decrypt({ name: 'AES-GCM', iv: bytes }, gcm, new Uint8Array(20)));
  await attempt('no tag', () => subtle.decrypt({ name: 'AES-GCM', iv: bytes }, gcm, new Uint8Array(5)));
  await attempt('wrapped', () => unwrap(24));
  await attempt('too little', () => unwrap(8));

  const kinds = [];
  const hook = createHook({
    init(id, type, trigger, resource) {
      if (type.endsWith('REQUEST')) kinds.push(`${type} ${resource.constructor.name}`);
    },
  });
  const hmac = await subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign', 'verify']);
  const password = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const secret = await subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits']);
  hook.enable();
  await subtle.digest('SHA-256', bytes);
  await subtle.sign('HMAC', hmac, bytes);
  await subtle.verify('HMAC', hmac, bytes, bytes);
  await subtle.encrypt({ name: 'AES-GCM', iv: bytes }, gcm, bytes);
  await subtle.generateKey({ name: 'AES-CBC', length: 128 }, true, ['encrypt']);
  await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-1', salt: bytes, iterations: 1 }, password, 64);
  await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-1', salt: bytes, info: bytes }, secret, 64);
  hook.disable();
  console.log(kinds);
})();
