// Where in Node's own code a number of a given size turns out not to fit: what the stack of such an error shows.
'use strict';

const { setInside } = require('internal/errors');

/** The line of the function for each size, from one byte on. */
const READERS = {
  UIntLE: [258, 249, 239, 226, 212, 198],
  UIntBE: [258, 338, 328, 315, 301, 287],
  IntLE: [430, 420, 409, 396, 382, 367],
  IntBE: [430, 512, 501, 488, 474, 459],
};
const WRITERS = { LE: [747, 728, 716, 698, 682, 665], BE: [747, 838, 826, 808, 793, 776] };
/** Where a method calls the function for six bytes; those for fewer follow in a fixed order. */
const METHODS = {
  readUIntLE: 178, readUIntBE: 267, readIntLE: 347, readIntBE: 439,
  writeUIntLE: 648, writeUIntBE: 759, writeIntLE: 851, writeIntBE: 880,
};
const AFTER = [10, 8, 4, 6, 2, 0];

const VALUE = ['78:11', "    throw new ERR_OUT_OF_RANGE('value', range, value);"];
const VALUE_OF_BYTE = ['744:11', "    throw new ERR_OUT_OF_RANGE('value', `>= ${min} and <= ${max}`, value);"];
const OFFSET = ['92:9', "  throw new ERR_OUT_OF_RANGE(type || 'offset',"];
const FRACTION = ['86:11', "    throw new ERR_OUT_OF_RANGE(type || 'offset', 'an integer', value);"];
const SHORT = ['90:11', '    throw new ERR_BUFFER_OUT_OF_BOUNDS();'];

const NO_NUMBER = ['85:5'];

/** What a report shows is the line that throws, where the validators throw for others. */
function show(error, place, line, ...frames) {
  const indent = line?.length - line?.trimStart().length;
  const where = line ? `node:internal/buffer:${place.split(':')[0]}:${indent + 1}` : 'node:internal/errors:543:7';
  setInside(error, where, line ?? '      throw error;', ...frames.map(([name, at]) => `${name} (node:internal/buffer:${at})`));
}

function placeOf({ code, message }, size) {
  if (code === 'ERR_BUFFER_OUT_OF_BOUNDS') return SHORT;
  if (message.includes('"value"')) return size === 1 ? VALUE_OF_BYTE : VALUE;
  return message.includes('an integer') ? FRACTION : OFFSET;
}

/** Says where the error of the method `name`, called for `size` bytes, arose. */
exports.locate = function locate(error, name, size) {
  if (error.message.includes('"byteLength"')) {
    const [place, line] = error.code === 'ERR_INVALID_ARG_TYPE' ? NO_NUMBER : placeOf(error, size);
    show(error, place, line, ['boundsError', place], [`Buffer.${name}`, `${METHODS[name] + 12}:3`]);
    return;
  }
  const ofType = error.code === 'ERR_INVALID_ARG_TYPE';
  if (!ofType && error.code !== 'ERR_OUT_OF_RANGE' && error.code !== 'ERR_BUFFER_OUT_OF_BOUNDS') return;
  const [place, line] = ofType ? [] : placeOf(error, size);
  const [, kind, order] = /^(?:read|write)(U?Int)(..)$/.exec(name);
  const writes = name.startsWith('write');
  const bits = `${size * 8}${size === 1 ? '' : order}`;
  const inner = writes ? `writeU_Int${bits}` : `read${kind}${bits}`;
  const at = writes ? WRITERS[order][size - 1] : READERS[kind + order][size - 1];
  const outer = [`Buffer.${name}`, `${METHODS[name] + AFTER[size - 1]}:12`];
  if (ofType) {
    const checks = [['checkBounds', '59:3'], ['checkInt', '80:3'], [inner, `${at}:3`]];
    // The type is looked at some lines in front of the bounds.
    const above = size > 1 ? 4 : writes ? 5 : 3;
    show(error, place, line, ...(writes && size > 1 ? checks : [[inner, `${at - above}:3`]]), outer);
    return;
  }
  const innermost = { [VALUE[0]]: 'checkInt', [VALUE_OF_BYTE[0]]: inner }[place] ?? 'boundsError';
  const frames = [[innermost, place]];
  if (innermost === 'boundsError' && writes && size > 1) frames.push(['checkBounds', '61:5'], ['checkInt', '80:3']);
  if (innermost !== inner) frames.push([inner, `${at}:${writes && size > 1 ? 3 : 5}`]);
  show(error, place, line, ...frames, outer);
};
