// `pipe` and `unpipe`: the listeners that a pipe puts on both streams. Who is waited for, the machine knows.
'use strict';

const { prependListener } = require('internal/streams/legacy');
const { errorOrDestroy } = require('internal/streams/destroy');
const { kDestinations } = require('internal/streams/read_state');

/** The number under which the machine knows a destination. */
function numberOf(state, dest) {
  const known = state[kDestinations].indexOf(dest);
  return known === -1 ? state[kDestinations].push(dest) - 1 : known;
}

exports.pipe = function pipe(src, dest, options) {
  const state = src._readableState;
  const pipes = state.pipes;
  // What is none tells so when it is first used.
  if (dest === undefined || dest === null) throw new TypeError(`Cannot read properties of ${dest} (reading 'on')`);
  const number = numberOf(state, dest);
  internal.pipe(state, number, dest._writableState);
  pipes.push(dest);

  const ends = (!options || options.end !== false) && dest !== process.stdout && dest !== process.stderr;
  // A stack tells it from the calls of `unpipe`.
  function unpipeAtEnd() {
    src.unpipe(dest);
  }
  Object.defineProperty(unpipeAtEnd, 'name', { value: 'unpipe', configurable: true });
  const atEnd = ends ? onend : unpipeAtEnd;
  if (state.endEmitted) process.nextTick(atEnd);
  else src.once('end', atEnd);

  // The first method that is asked of the other end tells that it is none.
  if (typeof dest.on !== 'function') throw new TypeError('dest.on is not a function');
  dest.on('unpipe', onunpipe);
  function onunpipe(readable, info) {
    if (readable === src && info && info.hasUnpiped === false) {
      info.hasUnpiped = true;
      cleanup();
    }
  }

  function onend() {
    dest.end();
  }

  let ondrain;
  let cleanedUp = false;
  function cleanup() {
    dest.removeListener('close', onclose);
    dest.removeListener('finish', onfinish);
    if (ondrain) dest.removeListener('drain', ondrain);
    dest.removeListener('error', onerror);
    dest.removeListener('unpipe', onunpipe);
    src.removeListener('end', onend);
    src.removeListener('end', unpipeAtEnd);
    src.removeListener('data', ondata);
    cleanedUp = true;
    // A source that waits for this destination would wait for ever.
    if (ondrain && internal.pipeWaits(state) && (!dest._writableState || dest._writableState.needDrain)) ondrain();
  }

  function pause() {
    // Unpiped while it was written to: then nothing is waited for.
    if (!cleanedUp) {
      internal.pipeFull(state, number);
      src.pause();
    }
    if (ondrain) return;
    ondrain = function pipeOnDrainFunctionResult() {
      if (internal.pipeDrained(state, number)) src.resume();
    };
    dest.on('drain', ondrain);
  }

  src.on('data', ondata);
  function ondata(chunk) {
    try {
      if (dest.write(chunk) === false) pause();
    } catch (error) {
      dest.destroy(error);
    }
  }

  function onerror(er) {
    unpipe();
    dest.removeListener('error', onerror);
    if (dest.listenerCount('error') !== 0) return;
    const side = dest._writableState || dest._readableState;
    // A program emitted 'error' itself: the stream has to learn of it.
    if (side && !side.errorEmitted) errorOrDestroy(dest, er);
    else dest.emit('error', er);
  }
  // Before the listeners of the program: by the time that they run, the pipe is off.
  prependListener(dest, 'error', onerror);

  function onclose() {
    dest.removeListener('finish', onfinish);
    unpipe();
  }
  dest.once('close', onclose);
  function onfinish() {
    dest.removeListener('close', onclose);
    unpipe();
  }
  dest.once('finish', onfinish);

  function unpipe() {
    src.unpipe(dest);
  }

  dest.emit('pipe', src);
  if (dest.writableNeedDrain === true) pause();
  else if (!internal.flows(state)) src.resume();
  return dest;
};

function unpipeAll(src, dests) {
  src.pause();
  for (let i = 0; i < dests.length; i++) dests[i].emit('unpipe', src, { hasUnpiped: false });
}

exports.unpipe = function unpipe(src, dest) {
  const state = src._readableState;
  if (state.pipes.length === 0) return src;
  if (!dest) {
    const dests = state.pipes;
    state.pipes = [];
    internal.unpipeAll(state);
    unpipeAll(src, dests);
    return src;
  }
  const index = state.pipes.indexOf(dest);
  if (index === -1) return src;
  state.pipes.splice(index, 1);
  internal.unpipe(state, numberOf(state, dest));
  if (state.pipes.length === 0) src.pause();
  dest.emit('unpipe', src, { hasUnpiped: false });
  return src;
};
