// Keys from passwords and other secrets: PBKDF2, scrypt and HKDF. Each is checked once and then either computed at once,
// which holds the thread for as long, or on the pool.
'use strict';

const { begin } = require('internal/async_hooks/operations');
const {
  codes: { ERR_INCOMPATIBLE_OPTION_PAIR, ERR_OUT_OF_RANGE },
} = require('internal/errors');
const {
  validateFunction, validateInt32, validateInteger, validateString, validateUint32,
} = require('internal/validators');
const { bytesOf, digestLength, isLegacy, nativeError, unsupported } = require('internal/crypto/util');
const { Buffer } = require('buffer');

/** The kinds of jobs, each as the name of its provider and of its class. */
const KINDS = {
  __proto__: null,
  pbkdf2: ['PBKDF2REQUEST', 'PBKDF2Job'],
  scrypt: ['SCRYPTREQUEST', 'ScryptJob'],
  hkdf: ['DERIVEBITSREQUEST', 'HKDFJob'],
};

/** A job: how long it takes on a usual machine, in nanoseconds, and how its result is made. */
const job = (label, cost, make) => ({ label, cost, make });

function runNow({ cost, make }) {
  internal.hold(cost);
  return make();
}

/** `done` hands the result to `callback`: a function for each job, which a stack tells apart. */
function runOnPool({ label, cost, make }, callback, done) {
  internal.pool(label, callback, () => {
    let result;
    try {
      result = make();
    } catch (error) {
      // The pool's answer finds no function running.
      error.stack = `${error.name}: ${error.message}`;
      callback(error);
      return;
    }
    done(result);
  }, cost, begin(...KINDS[label]));
}

const copyOf = (bytes) => Uint8Array.from(bytes);

/** OpenSSL derives no key of length 0 by these functions. */
function checkEmpty(length) {
  if (length === 0) throw new Error('Deriving bits failed');
}

/** The length of a digest. For a hash that is not loaded any length will do: its job fails. */
const lengthOf = (digest) => (isLegacy(digest) ? 16 : digestLength(internal.digestLength(digest), digest));

/** What OpenSSL refuses when it has begun: hashes of its legacy provider, and those without a length of their own. */
function checkUsable(digest) {
  if (isLegacy(digest)) throw unsupported();
  if (internal.isExtendable(digest)) throw new Error('error:1C8000B7:Provider routines::xof digests not allowed');
}

// ---- PBKDF2 ----

function pbkdf2Job(password, salt, iterations, keylen, digest) {
  validateString(digest, 'digest');
  password = copyOf(bytesOf(password, 'password'));
  salt = copyOf(bytesOf(salt, 'salt'));
  validateInt32(iterations, 'iterations', 1);
  validateInt32(keylen, 'keylen', 0);
  return () => {
    const length = lengthOf(digest);
    // Two blocks are hashed in each iteration; those of the longer hashes take twice as long.
    const cost = iterations * Math.ceil(keylen / length) * (length > 32 ? 600 : 300);
    return job('pbkdf2', cost, () => {
      checkUsable(digest);
      checkEmpty(keylen);
      return Buffer.from(internal.pbkdf2(digest, password, salt, iterations, keylen).buffer);
    });
  };
}

function pbkdf2(password, salt, iterations, keylen, digest, callback) {
  if (typeof digest === 'function') {
    callback = digest;
    digest = undefined;
  }
  const make = pbkdf2Job(password, salt, iterations, keylen, digest);
  validateFunction(callback, 'callback');
  runOnPool(make(), callback, function pbkdf2Done(result) { callback(null, result); });
}

function pbkdf2Sync(password, salt, iterations, keylen, digest) {
  return runNow(pbkdf2Job(password, salt, iterations, keylen, digest)());
}

// ---- scrypt ----

const DEFAULTS = { N: 16_384, r: 8, p: 1, maxmem: 32 << 20 };
const PAIRS = [['N', 'cost'], ['r', 'blockSize'], ['p', 'parallelization']];

function scryptOptions(options) {
  const found = { ...DEFAULTS };
  if (!options) return found;
  for (const [short, long] of PAIRS) {
    const value = options[short];
    if (value !== undefined) {
      validateUint32(value, short);
      found[short] = value;
    }
    const other = options[long];
    if (other === undefined) continue;
    if (value !== undefined) throw new ERR_INCOMPATIBLE_OPTION_PAIR(short, long);
    validateUint32(other, long);
    found[short] = other;
  }
  if (options.maxmem !== undefined) {
    validateInteger(options.maxmem, 'maxmem', 0);
    found.maxmem = options.maxmem;
  }
  for (const name of Object.keys(found)) found[name] ||= DEFAULTS[name];
  return found;
}

/** OpenSSL's last complaint: it stays where it is, and the next error tells it again. */
let complaint = '';

function checkScrypt({ N, r, p, maxmem }) {
  const sound = N >= 2 && (N & (N - 1)) === 0;
  if (sound && p <= (2 ** 30 - 1) / r && N < 2 ** (16 * r) && 128 * r * (p + N + 2) <= maxmem) return;
  if (sound) complaint = ': error:030000AC:digital envelope routines::memory limit exceeded';
  throw nativeError(RangeError, 'ERR_CRYPTO_INVALID_SCRYPT_PARAMS', `Invalid scrypt params${complaint}`);
}

function scryptJob(password, salt, keylen, options) {
  password = copyOf(bytesOf(password, 'password'));
  salt = copyOf(bytesOf(salt, 'salt'));
  validateInt32(keylen, 'keylen', 0);
  const settings = scryptOptions(options);
  return () => {
    checkScrypt(settings);
    const { N, r, p } = settings;
    return job('scrypt', N * r * p * 350, () =>
      Buffer.from(internal.scrypt(password, salt, 31 - Math.clz32(N), r, p, keylen).buffer));
  };
}

function scrypt(password, salt, keylen, options, callback = DEFAULTS) {
  if (callback === DEFAULTS) {
    callback = options;
    options = undefined;
  }
  const make = scryptJob(password, salt, keylen, options);
  validateFunction(callback, 'callback');
  runOnPool(make(), callback, function scryptDone(result) { callback(null, result); });
}

function scryptSync(password, salt, keylen, options = DEFAULTS) {
  return runNow(scryptJob(password, salt, keylen, options)());
}

// ---- HKDF ----

const SOURCES = ['string', 'ArrayBuffer', 'TypedArray', 'DataView', 'Buffer'];
const MATERIALS = ['string', 'SecretKeyObject', 'ArrayBuffer', 'TypedArray', 'DataView', 'Buffer'];

function hkdfJob(digest, ikm, salt, info, length) {
  validateString(digest, 'digest');
  ikm = copyOf(require('internal/crypto/keys').secretOf(ikm) ?? bytesOf(ikm, 'ikm', MATERIALS));
  salt = copyOf(bytesOf(salt, 'salt', SOURCES));
  info = copyOf(bytesOf(info, 'info', SOURCES));
  validateInteger(length, 'length', 0);
  if (info.byteLength > 1024) {
    throw new ERR_OUT_OF_RANGE('info', 'must not contain more than 1024 bytes', info.byteLength);
  }
  return () => {
    const own = lengthOf(digest);
    if (length > 255 * own) throw nativeError(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length');
    return job('hkdf', 2000 * (2 + Math.ceil(length / own)), () => {
      checkUsable(digest);
      checkEmpty(length);
      return internal.hkdf(digest, ikm, salt, info, length).buffer;
    });
  };
}

function hkdf(digest, ikm, salt, info, length, callback) {
  const make = hkdfJob(digest, ikm, salt, info, length);
  validateFunction(callback, 'callback');
  runOnPool(make(), callback, function hkdfDone(result) { callback(null, result); });
}

function hkdfSync(digest, ikm, salt, info, length) {
  return runNow(hkdfJob(digest, ikm, salt, info, length)());
}

module.exports = { hkdf, hkdfSync, pbkdf2, pbkdf2Sync, scrypt, scryptSync };
