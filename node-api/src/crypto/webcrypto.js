// The global `crypto`: random bytes and UUIDs, drawn from the seed of the run, and what `subtle` does with keys.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR },
} = require('internal/errors');
const { DOMException } = require('internal/dom_exception');
const { enumerable, tag } = require('internal/web/idl');
const { draw, randomUUID } = require('internal/crypto/random');
const { viewOf } = require('internal/crypto/util');
const { checkCount, checkOwner } = require('internal/crypto/normalize');
const { CryptoKey } = require('internal/crypto/crypto_key');
const { SubtleCrypto, kMake } = require('internal/crypto/subtle');

const MOST = 65_536;
const INTEGERS = /^\[object (?:Big)?(?:Ui|I)nt(?:8|16|32|64)(?:Clamped)?Array\]$/;

class Crypto {
  constructor(secret = undefined) {
    if (secret !== kMake) throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get subtle() {
    checkOwner(this, Crypto);
    return subtle;
  }

  getRandomValues(array) {
    checkOwner(this, Crypto);
    checkCount(arguments, 1, 'getRandomValues', 'Crypto');
    if (!ArrayBuffer.isView(array) || !INTEGERS.test(Object.prototype.toString.call(array))) {
      throw new DOMException('The data argument must be an integer-type TypedArray', 'TypeMismatchError');
    }
    if (array.byteLength > MOST) {
      throw new DOMException('The requested length exceeds 65,536 bytes', 'QuotaExceededError');
    }
    draw(viewOf(array));
    return array;
  }

  randomUUID() {
    checkOwner(this, Crypto);
    return randomUUID();
  }
}
enumerable(Crypto.prototype, ['subtle', 'getRandomValues', 'randomUUID']);
tag(Crypto, 'Crypto');

const subtle = new SubtleCrypto(kMake);
exports.Crypto = Crypto;
exports.CryptoKey = CryptoKey;
exports.SubtleCrypto = SubtleCrypto;
exports.crypto = new Crypto(kMake);
