// `TextEncoder` and `TextDecoder` of https://encoding.spec.whatwg.org/, with UTF-8, UTF-16 and windows-1252 (which is
// what the standard makes of latin1 and ascii). The multi-byte encodings of the past are left out.
'use strict';

const {
  codes: { ERR_ENCODING_NOT_SUPPORTED, ERR_INVALID_ARG_TYPE, ERR_INVALID_THIS },
} = require('internal/errors');
const { validateObject, validateString } = require('internal/validators');
const { conversionError, enumerable, tag } = require('internal/web/idl');

const LABELS = {
  'utf-8': 'unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8',
  'utf-16le': 'csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le',
  'utf-16be': 'unicodefffe utf-16be',
  'windows-1252':
    'ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 ' +
    'iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252',
};
const ENCODINGS = new Map(
  Object.entries(LABELS).flatMap(([encoding, labels]) => labels.split(' ').map((label) => [label, encoding])),
);

const kEncoder = Symbol('encoder');
const kEncoding = Symbol('kEncoding');
const kPending = Symbol('kPending');
const kStarted = Symbol('kStarted');
const kFlags = Symbol('kFlags');
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
const none = new Uint8Array(0);

function check(value, constructor) {
  if (value?.[constructor === TextEncoder ? kEncoder : kEncoding] === undefined || !(value instanceof constructor)) {
    throw new ERR_INVALID_THIS(constructor.name);
  }
  return value;
}

class TextEncoder {
  constructor() {
    this[kEncoder] = true;
  }

  get encoding() {
    check(this, TextEncoder);
    return 'utf-8';
  }

  encode(input = '') {
    check(this, TextEncoder);
    const text = `${input}`;
    const bytes = new Uint8Array(internal.utf8Length(text));
    internal.write(bytes, text, 0, bytes.length, 'utf8');
    return bytes;
  }

  encodeInto(src, dest) {
    check(this, TextEncoder);
    validateString(src, 'src');
    if (!(dest instanceof Uint8Array)) throw new ERR_INVALID_ARG_TYPE('dest', 'Uint8Array', dest);
    const written = internal.write(dest, src, 0, dest.length, 'utf8');
    const read = internal.decode(dest, 'utf8', 0, written).length;
    return { read, written };
  }

  [inspectCustom](depth, options) {
    if (typeof depth === 'number' && depth < 0) return this;
    const { inspect } = require('internal/util/inspect');
    return inspect({ encoding: check(this, TextEncoder).encoding }, options);
  }
}

enumerable(TextEncoder.prototype, ['encoding', 'encode', 'encodeInto']);
tag(TextEncoder, 'TextEncoder');

class TextDecoder {
  constructor(encoding = 'utf-8', options = {}) {
    const label = `${encoding}`;
    validateObject(options, 'options', { nullable: true, arrays: true, functions: true });
    const known = ENCODINGS.get(label.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '').toLowerCase());
    if (known === undefined) throw new ERR_ENCODING_NOT_SUPPORTED(label);
    this[kEncoding] = known;
    this[kFlags] = { fatal: Boolean(options?.fatal), ignoreBOM: Boolean(options?.ignoreBOM) };
    this[kPending] = none;
    this[kStarted] = false;
  }

  decode(input = none, options = {}) {
    check(this, TextDecoder);
    validateObject(options, 'options', { nullable: true, arrays: true, functions: true });
    const { fatal, ignoreBOM } = this[kFlags];
    const encoding = this[kEncoding];
    const stream = Boolean(options?.stream);
    const chunk = bytesOf(input, encoding, stream || this[kPending].length > 0);

    let bytes = chunk;
    if (this[kPending].length > 0) {
      bytes = new Uint8Array(this[kPending].length + chunk.length);
      bytes.set(this[kPending], 0);
      bytes.set(chunk, this[kPending].length);
    }
    // A character that the next chunk may complete waits for it.
    const kept = stream ? internal.incompleteTail(bytes, encoding) : 0;
    this[kPending] = bytes.slice(bytes.length - kept);
    const text = internal.decodeText(bytes.subarray(0, bytes.length - kept), encoding, fatal);
    if (text === undefined) {
      this[kPending] = none;
      this[kStarted] = false;
      // The binding throws it: a plain error with a code.
      throw Object.assign(new TypeError(`The encoded data was not valid for encoding ${encoding}`), {
        code: 'ERR_ENCODING_INVALID_ENCODED_DATA',
      });
    }
    const first = !this[kStarted];
    this[kStarted] = stream && (this[kStarted] || text !== '');
    return first && !ignoreBOM && text[0] === '\ufeff' && encoding !== 'windows-1252' ? text.slice(1) : text;
  }

  get encoding() {
    return check(this, TextDecoder)[kEncoding];
  }

  get fatal() {
    return check(this, TextDecoder)[kFlags].fatal;
  }

  get ignoreBOM() {
    return check(this, TextDecoder)[kFlags].ignoreBOM;
  }

  [inspectCustom](depth, options) {
    check(this, TextDecoder);
    if (typeof depth === 'number' && depth < 0) return this;
    const { inspect } = require('internal/util/inspect');
    const { fatal, ignoreBOM } = this;
    return `${this.constructor.name} ${inspect({ encoding: this.encoding, fatal, ignoreBOM }, options)}`;
  }
}

enumerable(TextDecoder.prototype, ['decode', 'encoding', 'fatal', 'ignoreBOM']);
tag(TextDecoder, 'TextDecoder');

module.exports = { TextEncoder, TextDecoder };

/** The bytes of a chunk. Node has three decoders, each of which says in its own words what it is given wrongly. */
function bytesOf(input, encoding, inPieces) {
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  if (input instanceof ArrayBuffer || input instanceof SharedArrayBuffer) return new Uint8Array(input);
  const whole = encoding === 'utf-8' && !inPieces;
  if (whole || encoding.startsWith('utf-16')) {
    throw conversionError(
      `The "${whole ? 'list' : 'input'}" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.`,
    );
  }
  throw new ERR_INVALID_ARG_TYPE('input', ['ArrayBuffer', 'ArrayBufferView'], input);
}
