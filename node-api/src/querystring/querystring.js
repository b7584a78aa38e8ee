// The `querystring` module.
'use strict';

const {
  codes: { ERR_INVALID_URI },
} = require('internal/errors');

const ESCAPE = /%[0-9a-fA-F]{2}/;

/** Percent-decodes to bytes; what is no valid escape stays as it is. */
const nothing = (text) => require('internal/errors').nothingToRead(text, 'length');

function unescapeBuffer(text, decodeSpaces) {
  const { Buffer } = require('buffer');
  if (text === undefined || text === null) throw nothing(text);
  require('internal/validators').validateNumber(text.length, 'size');
  const bytes = [];
  const { length } = text;
  text = String(text);
  for (let i = 0; i < length; i++) {
    const hex = text[i] === '%' ? /^[0-9a-fA-F]{2}/.exec(text.slice(i + 1, i + 3)) : null;
    if (hex !== null) {
      bytes.push(parseInt(hex[0], 16));
      i += 2;
    } else {
      bytes.push(decodeSpaces && text[i] === '+' ? 32 : text.charCodeAt(i));
    }
  }
  return Buffer.from(bytes);
}

function qsUnescape(text, decodeSpaces) {
  try {
    return decodeURIComponent(text);
  } catch {
    return querystring.unescapeBuffer(text, decodeSpaces).toString();
  }
}

function qsEscape(value) {
  const text = typeof value === 'object' ? String(value) : `${value}`;
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(text.replace(/[\ud800-\udfff][^]?/g, pairedAnyhow));
  }
}

/** What Node takes for a pair: a half of one and whatever follows it. */
function pairedAnyhow(units) {
  if (units.length === 1) throw new ERR_INVALID_URI();
  return String.fromCodePoint(0x10000 + ((units.charCodeAt(0) & 0x3ff) << 10 | units.charCodeAt(1) & 0x3ff));
}

const isPlain = (value) => typeof value === 'bigint' || typeof value === 'boolean' || Number.isFinite(value);

function stringify(obj, sep, eq, options) {
  if (obj === null || typeof obj !== 'object') return '';
  const custom = typeof options?.encodeURIComponent === 'function' ? options.encodeURIComponent : undefined;
  const encode = custom ?? querystring.escape;
  const text = (value) => (typeof value === 'string' ? value : isPlain(value) ? String(value) : '');
  // The usual escaping leaves plain values alone; another encoder sees all of them, the empty ones too.
  const convert = (value) => {
    const plain = text(value);
    return encode === qsEscape && plain === '' ? '' : encode(plain);
  };
  const fields = [];
  for (const key of Object.keys(obj)) {
    const start = convert(key) + (eq || '=');
    const values = Array.isArray(obj[key]) ? obj[key] : [obj[key]];
    for (const value of values) fields.push(start + convert(value));
  }
  return fields.join(sep || '&');
}

function parse(text, sep, eq, options) {
  const parsed = { __proto__: null };
  if (typeof text !== 'string' || text === '') return parsed;
  const custom = typeof options?.decodeURIComponent === 'function' ? options.decodeURIComponent : undefined;
  const decode = custom ?? querystring.unescape;
  const space = decode === qsUnescape ? ' ' : '%20';
  const equals = String(eq || '=');
  const maxKeys = typeof options?.maxKeys === 'number' ? options.maxKeys : 1000;
  const decoded = (part, hasEscape = ESCAPE.test(part)) => {
    const spaced = part.replaceAll('+', space);
    // The usual decoder only sees what has an escape.
    if (spaced === '' || (decode === qsUnescape && !hasEscape)) return spaced;
    try {
      return decode(spaced);
    } catch {
      return querystring.unescape(spaced, true);
    }
  };
  const pairs = text.split(String(sep || '&'));
  const used = maxKeys > 0 ? pairs.slice(0, maxKeys) : pairs;
  for (const pair of used) {
    if (pair === '') continue;
    const at = pair.indexOf(equals);
    const name = at === -1 ? pair : pair.slice(0, at);
    const key = decoded(name);
    // The second escape of a name counts for its value, as Node counts.
    const rest = at === -1 ? '' : pair.slice(at + equals.length);
    const value = decoded(rest, ESCAPE.test(rest) || /%[0-9a-f]{2}.*%[0-9a-f]{2}/is.test(name));
    if (parsed[key] === undefined) parsed[key] = value;
    else if (Array.isArray(parsed[key])) parsed[key].push(value);
    else parsed[key] = [parsed[key], value];
  }
  return parsed;
}

const querystring = {
  unescapeBuffer,
  unescape: qsUnescape,
  escape: qsEscape,
  stringify,
  encode: stringify,
  parse,
  decode: parse,
};

module.exports = querystring;
