// `util.styleText`: text with terminal colours and attributes.
'use strict';

const { codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE } } = require('internal/errors');
const { inspect } = require('internal/util/inspect');
const { validateBoolean, validateObject, validateOneOf, validateString } = require('internal/validators');

const HEX_COLOR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const DEFAULT_FOREGROUND = 39;
// Bold and dim end with the same code: closing one must not end the other.
const SHARED_CLOSE = [1, 2];

function styleText(format, text, options) {
  validateString(text, 'text');
  if (options !== undefined) validateObject(options, 'options');
  const validateStream = options?.validateStream ?? true;
  validateBoolean(validateStream, 'options.validateStream');
  let plain = false;
  if (validateStream) {
    const { isNodeStream, isReadableStream, isWritableStream } = require('internal/streams/utils');
    const stream = options?.stream ?? process.stdout;
    if (!isReadableStream(stream) && !isWritableStream(stream) && !isNodeStream(stream)) {
      throw new ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
    }
    plain = !shouldColorize(stream);
  }
  let [open, close, body] = ['', '', text];
  for (const key of Array.isArray(format) ? format : [format]) {
    if (key === 'none') continue;
    const style = styleOf(key);
    if (plain) continue;
    open += style.open;
    close = style.close + close;
    body = reopen(body, style);
  }
  return plain ? text : `${open}${body}${close}`;
}

function styleOf(key) {
  if (typeof key === 'string' && key[0] === '#') {
    if (!HEX_COLOR.test(key)) {
      throw new ERR_INVALID_ARG_VALUE('format', key, 'must be a valid hex color (#RGB or #RRGGBB)');
    }
    const digits = key.length === 4 ? [...key.slice(1)].map((digit) => digit + digit) : key.slice(1).match(/../g);
    const rgb = digits.map((pair) => parseInt(pair, 16)).join(';');
    return { open: `\x1b[38;2;${rgb}m`, close: `\x1b[${DEFAULT_FOREGROUND}m`, keepClose: false };
  }
  const codes = inspect.colors[key];
  if (!codes) validateOneOf(key, 'format', Object.getOwnPropertyNames(inspect.colors));
  return { open: `\x1b[${codes[0]}m`, close: `\x1b[${codes[1]}m`, keepClose: SHARED_CLOSE.includes(codes[0]) };
}

// A style that ends inside the text is started again, except at its very end.
function reopen(text, { open, close, keepClose }) {
  const parts = text.split(close);
  const last = parts.length > 1 && parts.at(-1) === '' ? `${parts.splice(-2, 1)[0]}${close}` : undefined;
  if (last !== undefined) parts[parts.length - 1] = last;
  return parts.join(keepClose ? close + open : open);
}

function shouldColorize(stream) {
  const forced = process.env.FORCE_COLOR;
  if (forced !== undefined) return !(forced === '0' || forced === 'false');
  return stream?.isTTY === true && (typeof stream.getColorDepth !== 'function' || stream.getColorDepth() > 2);
}

module.exports = { styleText };
