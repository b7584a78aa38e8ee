// Named imports of the module.
import crypto, { createHash, randomUUID, webcrypto } from 'node:crypto';
console.log(createHash('md5').update('x').digest('hex'), randomUUID().length, webcrypto === crypto.webcrypto);
console.log(await crypto.subtle.digest('SHA-1', new Uint8Array(2)));
