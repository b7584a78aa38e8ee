// The methods of buffers that read and write numbers, generated from size, sign and byte order.
'use strict';

const {
  codes: { ERR_BUFFER_OUT_OF_BOUNDS, ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE },
} = require('internal/errors');
const { validateNumber } = require('internal/validators');

function checkBounds(buffer, offset, size) {
  validateNumber(offset, 'offset');
  if (buffer[offset] === undefined || buffer[offset + size - 1] === undefined) {
    outOfBounds(offset, buffer.length - size);
  }
}

function outOfBounds(value, most, type) {
  if (Math.floor(value) !== value) {
    validateNumber(value, type);
    throw new ERR_OUT_OF_RANGE(type || 'offset', 'an integer', value);
  }
  if (most < 0) throw new ERR_BUFFER_OUT_OF_BOUNDS();
  throw new ERR_OUT_OF_RANGE(type || 'offset', `>= ${type ? 1 : 0} and <= ${most}`, value);
}

/** The least and the greatest integer of `size` bytes, as numbers or as BigInts. */
function limits(size, signed, big) {
  const bits = BigInt(size) * 8n;
  const [min, max] = signed ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
  return big ? [min, max] : [Number(min), Number(max)];
}

function checkValue(value, size, signed, big) {
  const [min, max] = limits(size, signed, big);
  if (!(value > max || value < min)) return;
  const n = big ? 'n' : '';
  let range = `>= ${min}${n} and <= ${max}${n}`;
  if (size > 4) {
    const bound = `2${n} ** ${signed ? size * 8 - 1 : size * 8}${n}`;
    range = signed ? `>= -(${bound}) and < ${bound}` : `>= 0${n} and < ${bound}`;
  }
  throw new ERR_OUT_OF_RANGE('value', range, value);
}

function readInteger(buffer, offset, size, signed, little) {
  checkBounds(buffer, offset, size);
  let value = 0;
  for (let i = 0; i < size; i++) {
    value = value * 256 + buffer[little ? offset + size - 1 - i : offset + i];
  }
  const top = 2 ** (size * 8);
  return signed && value >= top / 2 ? value - top : value;
}

function writeInteger(buffer, value, offset, size, signed, little) {
  const number = +value;
  if (size === 1) validateNumber(offset, 'offset');
  checkValue(number, size, signed, false);
  checkBounds(buffer, offset, size);
  let rest = Math.trunc(number) || 0;
  if (rest < 0) rest += 2 ** (size * 8);
  for (let i = 0; i < size; i++) {
    buffer[little ? offset + i : offset + size - 1 - i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return offset + size;
}

const view = (buffer) => new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);

/** `readUIntLE` and its like, whose size is an argument. */
function sized(kind, signed, little) {
  const name = `${kind}${signed ? '' : 'U'}Int${little ? 'LE' : 'BE'}`;
  const valid = (byteLength) => Number.isInteger(byteLength) && byteLength >= 1 && byteLength <= 6;
  const located = (size, work) => {
    try {
      if (!valid(size)) outOfBounds(size, 6, 'byteLength');
      return work();
    } catch (error) {
      require('internal/buffer/places').locate(error, name, size);
      throw error;
    }
  };
  const both = {
    read(offset, byteLength) {
      if (offset === undefined) throw new ERR_INVALID_ARG_TYPE('offset', 'number', offset);
      return located(byteLength, () => readInteger(this, offset, byteLength, signed, little));
    },
    write(value, offset, byteLength) {
      return located(byteLength, () => writeInteger(this, value, offset, byteLength, signed, little));
    },
  };
  return named(both[kind], name);
}

/** `readInt16BE` and its like. Node's readers of fixed size have no name, the writers do. */
function fixed(kind, size, signed, little) {
  if (kind === 'read') {
    return (() => function (offset) {
      return readInteger(this, offset === undefined ? 0 : offset, size, signed, little);
    })();
  }
  const suffix = size === 1 ? '' : little ? 'LE' : 'BE';
  const write = {
    write(value, offset = 0) {
      return writeInteger(this, value, offset, size, signed, little);
    },
  };
  return named(write.write, `write${signed ? '' : 'U'}Int${size * 8}${suffix}`);
}

function big(kind, signed, little) {
  const accessor = signed ? 'BigInt64' : 'BigUint64';
  const name = `${kind}Big${signed ? '' : 'U'}Int64${little ? 'LE' : 'BE'}`;
  const both = {
    read(offset = 0) {
      checkBounds(this, offset, 8);
      return view(this)[`get${accessor}`](offset, little);
    },
    write(value, offset = 0) {
      checkValue(value, 8, signed, true);
      checkBounds(this, offset, 8);
      // A plain number gets as far as this and fails as any mix of the two kinds does.
      view(this)[`set${accessor}`](offset, value & 0xffff_ffff_ffff_ffffn, little);
      return offset + 8;
    },
  };
  return named(both[kind], name);
}

function floating(kind, type, little) {
  const size = type === 'Float' ? 4 : 8;
  const accessor = type === 'Float' ? 'Float32' : 'Float64';
  const both = {
    read(offset = 0) {
      checkBounds(this, offset, size);
      return view(this)[`get${accessor}`](offset, little);
    },
    write(value, offset = 0) {
      const number = +value;
      checkBounds(this, offset, size);
      view(this)[`set${accessor}`](offset, number, little);
      return offset + size;
    },
  };
  return named(both[kind], `${kind}${type}${little ? 'Forwards' : 'Backwards'}`);
}

function named(method, name) {
  return Object.defineProperty(method, 'name', { value: name });
}

/** Puts all of them on `prototype`, in the order in which Node lists them. */
exports.addTo = function addTo(prototype) {
  const order = (little) => (little ? 'LE' : 'BE');
  const put = (method, ...names) => {
    for (const name of names) prototype[name] = method;
  };
  for (const kind of ['read', 'write']) {
    for (const spelling of ['UInt', 'Uint']) {
      for (const little of [true, false]) {
        const first = `${kind}BigUInt64${order(little)}`;
        prototype[`${kind}Big${spelling}64${order(little)}`] = prototype[first] ?? big(kind, false, little);
      }
    }
    for (const little of [true, false]) put(big(kind, true, little), `${kind}BigInt64${order(little)}`);
  }
  for (const kind of ['read', 'write']) {
    const groups = [['UInt', false], ['Uint', false], ['Int', true]];
    for (const [spelling, signed] of groups) {
      for (const little of [true, false]) {
        const end = order(little);
        const alike = (rest) => (spelling === 'Uint' ? prototype[`${kind}UInt${rest}`] : undefined);
        put(alike(end) ?? sized(kind, signed, little), `${kind}${spelling}${end}`);
        for (const size of [4, 2]) {
          const rest = `${size * 8}${end}`;
          put(alike(rest) ?? fixed(kind, size, signed, little), `${kind}${spelling}${rest}`);
        }
        if (little) put(alike('8') ?? fixed(kind, 1, signed, true), `${kind}${spelling}8`);
      }
    }
  }
  for (const kind of ['read', 'write']) {
    for (const type of ['Float', 'Double']) {
      for (const little of [true, false]) put(floating(kind, type, little), `${kind}${type}${order(little)}`);
    }
  }
};
