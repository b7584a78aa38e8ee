// The `buffer` module.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_STATE },
} = require('internal/errors');
const { validateNumber } = require('internal/validators');
const { Buffer, FastBuffer, MAX_LENGTH } = require('internal/buffer/class');
const { normalizeEncoding } = require('internal/buffer/encodings');
const { isBytes, shown } = require('internal/buffer/methods');
const { atob, btoa } = require('internal/web/base64');

const MAX_STRING_LENGTH = 2 ** 29 - 24;

function SlowBuffer(size) {
  validateNumber(size, 'size', 0, MAX_LENGTH);
  return new FastBuffer(size);
}
Object.setPrototypeOf(SlowBuffer.prototype, Uint8Array.prototype);
Object.setPrototypeOf(SlowBuffer, Uint8Array);

/** Re-encodes text; what the target cannot say becomes a question mark. */
function transcode(source, fromEncoding, toEncoding) {
  if (!isBytes(source)) throw new ERR_INVALID_ARG_TYPE('source', ['Buffer', 'Uint8Array'], source);
  if (source.length === 0) return Buffer.alloc(0);
  const [from, to] = [normalizeEncoding(fromEncoding), normalizeEncoding(toEncoding)];
  const known = ['utf8', 'utf16le', 'latin1', 'ascii'];
  if (!known.includes(from) || !known.includes(to)) {
    throw refused('U_ILLEGAL_ARGUMENT_ERROR', 1);
  }
  const text = textOf(Buffer.from(source), from, to);
  const limit = to === 'latin1' ? 0xff : to === 'ascii' ? 0x7f : Infinity;
  const sayable = Array.from(text, (character) => (character.codePointAt(0) > limit ? '?' : character));
  return Buffer.from(sayable.join(''), to);
}

const refused = (code, errno) => Object.assign(new Error(`Unable to transcode Buffer [${code}]`), { code, errno });

/** What bytes say, as ICU's converters read them; between UTF-8 and UTF-16 Node uses functions that refuse what is malformed. */
function textOf(source, from, to) {
  if (from === 'ascii') {
    const text = source.toString('latin1');
    return to === 'utf16le' ? text : text.replace(/[\x80-\xff]/g, '\ufffd');
  }
  const text = source.toString(from);
  const pair = `${from} ${to}`;
  if (pair === 'utf16le utf16le') return text.toWellFormed() + (source.length % 2 === 0 ? '' : '\ufffd');
  const isMalformed = pair === 'utf8 utf16le' ? !isUtf8(source) : pair === 'utf16le utf8' && !text.isWellFormed();
  if (isMalformed) throw refused('U_INVALID_CHAR_FOUND', 10);
  return text;
}

function isUtf8(input) {
  return internal.isUtf8(bytesOf(input));
}

function isAscii(input) {
  return bytesOf(input).every((byte) => byte < 0x80);
}

function bytesOf(input) {
  if (input instanceof ArrayBuffer || input instanceof SharedArrayBuffer) {
    if (input.detached) throw new ERR_INVALID_STATE('Cannot validate on a detached buffer');
    return new Uint8Array(input);
  }
  if (ArrayBuffer.isView(input) && !(input instanceof DataView)) {
    return input.length === 0 ? new Uint8Array() : new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  }
  throw new ERR_INVALID_ARG_TYPE('input', ['ArrayBuffer', 'Buffer', 'TypedArray'], input);
}

module.exports = {
  Buffer,
  SlowBuffer: require('util').deprecate(
    SlowBuffer,
    'SlowBuffer() is deprecated. Please use Buffer.allocUnsafeSlow()',
    'DEP0030',
  ),
  transcode,
  isUtf8,
  isAscii,
  kMaxLength: MAX_LENGTH,
  kStringMaxLength: MAX_STRING_LENGTH,
  btoa,
  atob,
};

Object.defineProperties(module.exports, {
  constants: {
    value: Object.defineProperties(
      {},
      {
        MAX_LENGTH: { value: MAX_LENGTH, enumerable: true },
        MAX_STRING_LENGTH: { value: MAX_STRING_LENGTH, enumerable: true },
      },
    ),
    enumerable: true,
  },
  INSPECT_MAX_BYTES: {
    enumerable: true,
    configurable: true,
    get() {
      return shown.bytes;
    },
    set(count) {
      validateNumber(count, 'INSPECT_MAX_BYTES', 0);
      shown.bytes = count;
    },
  },
});

require('internal/util/lazily').lazily(module.exports, 'internal/blob', ['Blob', 'resolveObjectURL', 'File']);
