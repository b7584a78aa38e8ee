// The ways of chaining blocks of AES that `crypto` offers. One block is a native function's work.
'use strict';

const xor = (a, b) => a.map((byte, at) => byte ^ b[at]);

/** A function from one block to the next for a mode; blocks of a counter's mode may be short at the end. */
function chain(mode, secret, iv, isEncrypting) {
  const key = Uint8Array.from(secret);
  const encryptBlock = (block) => internal.aesBlock(key, block, true);
  const decryptBlock = (block) => internal.aesBlock(key, block, false);
  let before = Uint8Array.from(iv ?? []);
  if (mode === 'ecb') return (block) => (isEncrypting ? encryptBlock : decryptBlock)(block);
  if (mode === 'ctr') {
    return (block) => {
      const made = xor(block, encryptBlock(before));
      for (let at = 15; at >= 0 && ++before[at] === 0; at--);
      return made;
    };
  }
  return (block) => {
    const made = isEncrypting ? encryptBlock(xor(block, before)) : xor(decryptBlock(block), before);
    before = isEncrypting ? made : block;
    return made;
  };
}

module.exports = { chain };
