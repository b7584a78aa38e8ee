// `CryptoKey`: a secret for `crypto.subtle`, with what may be done with it.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_THIS },
} = require('internal/errors');
const { enumerable, shownAs, tag } = require('internal/web/idl');
const { markCloneable } = require('internal/web/uncloneable');

const slots = new WeakMap();
const copyOf = (algorithm) => ({ ...algorithm, ...(algorithm.hash && { hash: { ...algorithm.hash } }) });

/** What a key holds: its algorithm, whether it may be exported, its usages and its bytes. */
function slotsOf(key) {
  const found = slots.get(key);
  if (found === undefined) throw new ERR_INVALID_THIS('CryptoKey');
  return found;
}

const isCryptoKey = (value) => slots.has(value);

class CryptoKey {
  constructor() {
    throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get type() {
    return slotsOf(this) && 'secret';
  }

  get extractable() {
    return slotsOf(this).extractable;
  }

  // A program may change what it is shown, and finds its change again; the key does not follow.
  get algorithm() {
    const found = slotsOf(this);
    found.shownAlgorithm ??= copyOf(found.algorithm);
    return found.shownAlgorithm;
  }

  get usages() {
    const found = slotsOf(this);
    found.shownUsages ??= [...found.usages];
    return found.shownUsages;
  }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options) {
    const { algorithm, extractable, usages } = slotsOf(this);
    const fields = { type: 'secret', extractable, algorithm: copyOf(algorithm), usages: [...usages] };
    return shownAs(this, this, fields, depth, options);
  }
}
enumerable(CryptoKey.prototype, ['type', 'extractable', 'algorithm', 'usages']);
tag(CryptoKey, 'CryptoKey');

function keyOf({ algorithm, bytes, extractable, usages }) {
  const key = Object.create(CryptoKey.prototype);
  slots.set(key, { algorithm, bytes, extractable, usages });
  markCloneable(key, () => keyOf(slots.get(key)));
  return key;
}

module.exports = { CryptoKey, isCryptoKey, keyOf, slotsOf };
