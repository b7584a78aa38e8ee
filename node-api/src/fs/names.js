// Names of files are bytes, and the disk knows them as texts: a byte that is no part of a text stands there as a character
// of the last plane, which nothing is called.
'use strict';

const { Buffer, isUtf8 } = require('buffer');

/** The character of a byte, less the byte. */
const RAW = 0x10ff00;
/** What such characters begin with. */
const MARK = '\udbff';

/** The name that bytes are. */
function nameOf(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return buffer.toString();
  let name = '';
  for (let at = 0; at < buffer.length; ) {
    const length = [1, 2, 3, 4].find((count) => at + count <= buffer.length && isUtf8(buffer.subarray(at, at + count)));
    name += length === undefined ? String.fromCodePoint(RAW + buffer[at]) : buffer.toString('utf8', at, at + length);
    at += length ?? 1;
  }
  return name;
}

/** The bytes of a name. */
function bytesOf(name) {
  if (!name.includes(MARK)) return Buffer.from(name);
  return Buffer.concat(Array.from(name, (character) => {
    const byte = character.codePointAt(0) - RAW;
    return byte >= 0x80 ? Buffer.of(byte) : Buffer.from(character);
  }));
}

/** A name as a text. */
const textOf = (name) => (name.includes(MARK) ? bytesOf(name).toString() : name);

/** A name in the encoding that is asked for. */
function shown(name, encoding) {
  if (!encoding || encoding === 'utf8' || encoding === 'utf-8') return textOf(name);
  return encoding === 'buffer' ? bytesOf(name) : bytesOf(name).toString(encoding);
}

module.exports = { nameOf, shown, textOf };
