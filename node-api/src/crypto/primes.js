// Prime numbers: testing one (Miller and Rabin) and finding one, from the seed's random bytes.
'use strict';

const { begin } = require('internal/async_hooks/operations');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE },
} = require('internal/errors');
const { Buffer } = require('buffer');
const { validateBoolean, validateFunction, validateInt32, validateObject } = require('internal/validators');
const { randomBytes } = require('internal/crypto/random');
const { viewOf } = require('internal/crypto/util');

const SMALL = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n, 43n, 47n, 53n];
const BYTES = ['ArrayBuffer', 'TypedArray', 'Buffer', 'DataView', 'bigint'];

function power(base, exponent, modulus) {
  let result = 1n;
  let factor = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % modulus;
    factor = (factor * factor) % modulus;
  }
  return result;
}

/** Whether a number is prime: surely below 2^64, and with all but certainty above. */
function isPrime(number) {
  if (number < 2n) return false;
  for (const prime of SMALL) if (number % prime === 0n) return number === prime;
  let odd = number - 1n;
  let twos = 0;
  while (!(odd & 1n)) {
    odd >>= 1n;
    twos++;
  }
  return SMALL.every((base) => {
    let value = power(base, odd, number);
    if (value === 1n || value === number - 1n) return true;
    for (let step = 1; step < twos; step++) {
      value = (value * value) % number;
      if (value === number - 1n) return true;
    }
    return false;
  });
}

const toNumber = (bytes) => BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);

/** A number, or bytes that tell one with the highest first. */
function numberOf(value, name) {
  if (typeof value === 'bigint') {
    if (value < 0n) throw new ERR_OUT_OF_RANGE(name, '>= 0', value);
    return value;
  }
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return toNumber(viewOf(value));
  throw new ERR_INVALID_ARG_TYPE(name, BYTES, value);
}

function checked(options) {
  validateObject(options, 'options');
  const { checks = 0 } = options;
  validateInt32(checks, 'options.checks', 0);
}

function checkPrimeSync(candidate, options = {}) {
  const number = numberOf(candidate, 'candidate');
  checked(options);
  return isPrime(number);
}

function checkPrime(candidate, options, callback) {
  const number = numberOf(candidate, 'candidate');
  if (typeof options === 'function') [callback, options] = [options, {}];
  validateFunction(callback, 'callback');
  checked(options);
  internal.pool('checkPrime', callback, () => callback(undefined, isPrime(number)), 10_000, begin('CHECKPRIMEREQUEST', 'CheckPrimeJob'));
}

/** Checks the options, and returns what makes such a prime; nothing where there is none. */
function finder(size, options) {
  validateInt32(size, 'size', 1);
  validateObject(options, 'options');
  const { safe = false, bigint = false } = options;
  validateBoolean(safe, 'options.safe');
  validateBoolean(bigint, 'options.bigint');
  const add = options.add === undefined ? undefined : numberOf(options.add, 'options.add');
  const rem = options.rem === undefined ? 1n : numberOf(options.rem, 'options.rem');
  if (add !== undefined && (add >= 1n << BigInt(size) || add <= rem)) {
    throw new ERR_OUT_OF_RANGE('options.add', 'invalid options.add', options.add);
  }
  // OpenSSL's bounds: a prime has its two highest bits set, which of the small safe ones only 7 has, or is 11 or 23.
  if (size < 2 || (safe && add === undefined && size < 6 && size !== 3)) return undefined;
  const count = Math.ceil(size / 8);
  const top = (1n << BigInt(size - 1)) | (1n << BigInt(size - 2));
  return () => {
    for (;;) {
      let number = (toNumber(randomBytes(count)) & ((1n << BigInt(size)) - 1n)) | top;
      if (add !== undefined) number = number - (number % add) + rem;
      else if (size > 2) number |= 1n;
      if (!isPrime(number) || (safe && !isPrime((number - 1n) / 2n))) continue;
      if (bigint) return number;
      const bytes = Buffer.from(number.toString(16).padStart(count * 2, '0'), 'hex');
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + count);
    }
  };
}

const tooSmall = () => new Error('error:01800076:bignum routines::bits too small');

function generatePrimeSync(size, options = {}) {
  const find = finder(size, options);
  if (find === undefined) throw tooSmall();
  return find();
}

function generatePrime(size, options, callback) {
  if (typeof options === 'function') [callback, options] = [options, {}];
  validateFunction(callback, 'callback');
  const find = finder(size, options);
  const done = () => {
    if (find !== undefined) return callback(undefined, find());
    const error = tooSmall();
    // Node makes it where no JavaScript runs.
    error.stack = String(error);
    return callback(error);
  };
  internal.pool('generatePrime', callback, done, 100_000, begin('RANDOMPRIMEREQUEST', 'RandomPrimeJob'));
}

module.exports = { isPrime, checkPrime, checkPrimeSync, generatePrime, generatePrimeSync, power, toNumber };
