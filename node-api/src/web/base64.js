// `atob` and `btoa`: the forgiving base64 of https://infra.spec.whatwg.org/#forgiving-base64.
'use strict';

const {
  codes: { ERR_MISSING_ARGS },
} = require('internal/errors');
const { DOMException } = require('internal/dom_exception');

exports.btoa = function btoa(input) {
  if (arguments.length === 0) throw new ERR_MISSING_ARGS('input');
  const text = `${input}`;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) throw new DOMException('Invalid character', 'InvalidCharacterError');
    bytes[i] = code;
  }
  return internal.decode(bytes, 'base64', 0, bytes.length);
};

exports.atob = function atob(input) {
  if (arguments.length === 0) throw new ERR_MISSING_ARGS('input');
  let digits = `${input}`.replace(/[\t\n\f\r ]/g, '');
  if (digits.length % 4 === 0) digits = digits.replace(/={1,2}$/, '');
  if (/[^A-Za-z0-9+/]/.test(digits)) throw new DOMException('Invalid character', 'InvalidCharacterError');
  if (digits.length % 4 === 1) {
    throw new DOMException('The string to be decoded is not correctly encoded.', 'InvalidCharacterError');
  }
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  internal.write(bytes, digits, 0, bytes.length, 'base64');
  return internal.decode(bytes, 'latin1', 0, bytes.length);
};
