// `duplexPair`: two duplex streams, each of which reads what is written to the other.
'use strict';

const Duplex = require('internal/streams/duplex');

const kCallback = Symbol('Callback');
const kOther = Symbol('kOtherSide');

class DuplexSide extends Duplex {
  constructor(options) {
    super(options);
    this[kCallback] = null;
    Object.defineProperty(this, kOther, { value: null, writable: true });
  }

  _read() {
    const callback = this[kCallback];
    if (!callback) return;
    this[kCallback] = null;
    callback();
  }

  _write(chunk, encoding, callback) {
    if (chunk.length === 0) {
      process.nextTick(callback);
      return;
    }
    this[kOther].push(chunk);
    // The write is over when the other side wants more.
    this[kOther][kCallback] = callback;
  }

  _final(callback) {
    this[kOther].on('end', callback);
    this[kOther].push(null);
  }

  _destroy(err, callback) {
    const other = this[kOther];
    if (other !== null && !other.destroyed) {
      process.nextTick(() => {
        if (other.destroyed) return;
        // The error is this side's alone: the other is closed without it.
        if (err) other.destroy();
        else other.push(null);
      });
    }
    callback(err);
  }
}

module.exports = function duplexPair(options) {
  const [first, second] = [new DuplexSide(options), new DuplexSide(options)];
  first[kOther] = second;
  second[kOther] = first;
  return [first, second];
};
