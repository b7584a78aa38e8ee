// The global and the module's property are one object.
const nodeCrypto = require('node:crypto');
console.log(crypto === nodeCrypto.webcrypto, crypto.subtle === nodeCrypto.subtle, crypto, crypto.subtle);
console.log(Object.prototype.toString.call(crypto), Object.keys(Crypto.prototype), Object.keys(SubtleCrypto.prototype).length);
const array = new Uint32Array(3);
console.log(crypto.getRandomValues(array) === array, nodeCrypto.getRandomValues(new Int8Array(2)).length);
const attempt = (act) => {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
attempt(() => new Crypto());
attempt(() => new SubtleCrypto());
attempt(() => crypto.getRandomValues());
attempt(() => crypto.getRandomValues(new DataView(new ArrayBuffer(2))));
attempt(() => crypto.getRandomValues.call({}, new Uint8Array(1)));
attempt(() => (0, crypto.randomUUID)());
attempt(() => Reflect.get(Crypto.prototype, 'subtle', {}));
