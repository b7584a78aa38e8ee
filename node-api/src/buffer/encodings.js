// The names of text encodings that buffers know, and what each means to the native functions.
'use strict';

const NAMES = new Map([
  ['utf8', 'utf8'],
  ['utf-8', 'utf8'],
  ['ucs2', 'utf16le'],
  ['ucs-2', 'utf16le'],
  ['utf16le', 'utf16le'],
  ['utf-16le', 'utf16le'],
  ['latin1', 'latin1'],
  ['binary', 'latin1'],
  ['ascii', 'ascii'],
  ['base64', 'base64'],
  ['base64url', 'base64url'],
  ['hex', 'hex'],
]);

/** The plain name of an encoding, or `undefined` if there is none of that name. Case does not matter. */
exports.encodingOf = function encodingOf(name) {
  const text = `${name}`;
  return NAMES.get(text) ?? NAMES.get(text.toLowerCase());
};

/** As `encodingOf`, with utf8 for what is missing or empty. */
exports.normalizeEncoding = function normalizeEncoding(name) {
  return name === undefined || name === null || name === '' ? 'utf8' : exports.encodingOf(name);
};

/** How many bytes `string` takes in a plain encoding: exact, but for broken base64, where it is the most it can take. */
exports.byteLengthIn = function byteLengthIn(string, encoding) {
  switch (encoding) {
    case 'utf16le':
      return string.length * 2;
    case 'latin1':
    case 'ascii':
      return string.length;
    case 'hex':
      return string.length >>> 1;
    case 'base64':
    case 'base64url': {
      let digits = string.length;
      if (string[digits - 1] === '=') digits--;
      if (digits > 1 && string[digits - 1] === '=') digits--;
      return Math.floor((digits * 3) / 4);
    }
    default:
      return internal.utf8Length(string);
  }
};
