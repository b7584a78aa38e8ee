// `emit`: how the listeners of an event are called, what an `error` does that nobody hears, and what becomes of the
// promises that async listeners return.
'use strict';

const { present } = require('internal/errors');
const { unhandledError } = require('internal/events/complaints');
const { kCapture, kEmitting, kErrorMonitor, kRejection } = require('internal/events/symbols');

const emit = internal.makeEmit(function emit(type, ...args) {
  present(this, '_events');
  const events = this._events;
  if (type === 'error') {
    if (events?.[kErrorMonitor] !== undefined) tellMonitor(this, args);
    if (events?.error === undefined) throwUnheard(this, args);
  }
  const heard = events?.[type];
  const told = internal.emitting(this, type, heard);
  if (heard === undefined) {
    if (told) internal.emitted();
    return false;
  }
  if (typeof heard === 'function') {
    try {
      const result = internal.callListener(heard, this, args, 0, told ? 0 : undefined);
      watchForRejection(this, result, type, args);
    } finally {
      if (told) internal.emitted();
    }
    return true;
  }
  // While the list is being walked, adding or removing replaces it by a copy: this walk sees the list as it was.
  heard[kEmitting]++;
  try {
    for (let i = 0; i < heard.length; i++) {
      const result = internal.callListener(heard[i], this, args, 1, told ? i : undefined);
      watchForRejection(this, result, type, args);
    }
  } finally {
    heard[kEmitting]--;
    if (told) internal.emitted();
  }
  return true;
}, kCapture, watch);

exports.emit = emit;

function tellMonitor(emitter, args) {
  emitter.emit(kErrorMonitor, ...args);
}

/** The report of an uncaught error shows the line that threw: it has to read as in Node. */
function throwUnheard(emitter, args) {
  const er = unhandledError(emitter, args, emit);
  {
    throw er; // Unhandled 'error' event
  }
}

function watchForRejection(emitter, result, type, args) {
  if (result !== undefined && result !== null && emitter[kCapture]) watch(emitter, result, type, args);
}

function watch(emitter, result, type, args) {
  try {
    const { then } = result;
    if (typeof then !== 'function') return;
    // One tick later: a handler that throws must not reject the very promise that is being watched.
    then.call(result, undefined, (error) => process.nextTick(deliverRejection, emitter, error, type, args));
  } catch (error) {
    emitter.emit('error', error);
  }
}

function deliverRejection(emitter, error, type, args) {
  if (typeof emitter[kRejection] === 'function') {
    emitter[kRejection](error, type, ...args);
    return;
  }
  // Capturing is off meanwhile: an async `error` listener that rejects would otherwise come back here for ever.
  const capture = emitter[kCapture];
  emitter[kCapture] = false;
  try {
    emitter.emit('error', error);
  } finally {
    emitter[kCapture] = capture;
  }
}
