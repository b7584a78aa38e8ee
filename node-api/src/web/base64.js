// `atob` and `btoa`: the forgiving base64 of https://infra.spec.whatwg.org/#forgiving-base64.
'use strict';

const {
  codes: { ERR_MISSING_ARGS },
  setInside,
  setMade,
} = require('internal/errors');
const { DOMException } = require('internal/dom_exception');

/** What is wrong with a text: `place` is Node's `throw`, whose text is `line`, `column` the one of what it throws. */
function invalid(message, name, place, line, column) {
  const error = new DOMException(message, 'InvalidCharacterError');
  const made = place.replace(/\d+$/, column);
  setInside(error, place, line, `${name} (${made})`);
  setMade(error, made, line);
  return error;
}

exports.btoa = function btoa(input) {
  if (arguments.length === 0) throw new ERR_MISSING_ARGS('input');
  const text = `${input}`;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) {
      const line = "    throw lazyDOMException('Invalid character', 'InvalidCharacterError');";
      throw invalid('Invalid character', 'btoa', 'node:buffer:1402:5', line, 11);
    }
    bytes[i] = code;
  }
  return internal.decode(bytes, 'base64', 0, bytes.length);
};

exports.atob = function atob(input) {
  if (arguments.length === 0) throw new ERR_MISSING_ARGS('input');
  let digits = `${input}`.replace(/[\t\n\f\r ]/g, '');
  if (digits.length % 4 === 0) digits = digits.replace(/={1,2}$/, '');
  if (/[^A-Za-z0-9+/]/.test(digits)) {
    const line = "      throw lazyDOMException('Invalid character', 'InvalidCharacterError');";
    throw invalid('Invalid character', 'atob', 'node:buffer:1416:7', line, 13);
  }
  if (digits.length % 4 === 1) {
    const message = 'The string to be decoded is not correctly encoded.';
    throw invalid(message, 'atob', 'node:buffer:1418:7', '      throw lazyDOMException(', 13);
  }
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  internal.write(bytes, digits, 0, bytes.length, 'base64');
  return internal.decode(bytes, 'latin1', 0, bytes.length);
};
