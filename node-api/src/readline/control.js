// The sequences that move a terminal's cursor and clear parts of its screen (ECMA-48), and the functions that write
// them to a stream.
'use strict';

const {
  codes: { ERR_INVALID_ARG_VALUE, ERR_INVALID_CURSOR_POS },
} = require('internal/errors');
const { validateFunction } = require('internal/validators');

const CSI = '\x1b[';

const sequences = {
  clearLine: (direction) => `${CSI}${direction < 0 ? 1 : direction > 0 ? 0 : 2}K`,
  clearScreenDown: () => `${CSI}0J`,
  /** Columns and rows are counted from 0 here, from 1 by terminals. */
  cursorTo: (x, y) => (typeof y === 'number' ? `${CSI}${y + 1};${x + 1}H` : `${CSI}${x + 1}G`),
  moveCursor(dx, dy) {
    const across = dx < 0 ? `${CSI}${-dx}D` : dx > 0 ? `${CSI}${dx}C` : '';
    const down = dy < 0 ? `${CSI}${-dy}A` : dy > 0 ? `${CSI}${dy}B` : '';
    return across + down;
  },
};

/** Nothing to write, or nowhere: the callback still comes later. */
function done(callback) {
  if (typeof callback === 'function') process.nextTick(callback, null);
  return true;
}

function checkCallback(callback) {
  if (callback !== undefined) validateFunction(callback, 'callback');
}

const isNone = (stream) => stream === null || stream === undefined;

function clearLine(stream, direction, callback) {
  checkCallback(callback);
  return isNone(stream) ? done(callback) : stream.write(sequences.clearLine(direction), callback);
}

function clearScreenDown(stream, callback) {
  checkCallback(callback);
  return isNone(stream) ? done(callback) : stream.write(sequences.clearScreenDown(), callback);
}

function cursorTo(stream, x, y, callback) {
  checkCallback(callback);
  if (typeof y === 'function') [y, callback] = [undefined, y];
  if (Number.isNaN(x)) throw new ERR_INVALID_ARG_VALUE('x', x);
  if (Number.isNaN(y)) throw new ERR_INVALID_ARG_VALUE('y', y);
  if (isNone(stream) || (typeof x !== 'number' && typeof y !== 'number')) return done(callback);
  if (typeof x !== 'number') throw new ERR_INVALID_CURSOR_POS();
  return stream.write(sequences.cursorTo(x, y), callback);
}

function moveCursor(stream, dx, dy, callback) {
  checkCallback(callback);
  if (isNone(stream) || !(dx || dy)) return done(callback);
  return stream.write(sequences.moveCursor(dx, dy), callback);
}

module.exports = { clearLine, clearScreenDown, cursorTo, moveCursor, sequences };
