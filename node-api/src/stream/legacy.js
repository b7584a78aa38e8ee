// `Stream`: an emitter with the oldest form of `pipe`, from which all streams inherit.
'use strict';

const EventEmitter = require('events');

function Stream(opts) {
  EventEmitter.call(this, opts);
}
Object.setPrototypeOf(Stream.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Stream, EventEmitter);

Stream.prototype.pipe = function (dest, options) {
  const source = this;
  let over = false;

  function ondata(chunk) {
    if (dest.writable && dest.write(chunk) === false && source.pause) source.pause();
  }
  function ondrain() {
    if (source.readable && source.resume) source.resume();
  }
  function onend() {
    if (over) return;
    over = true;
    dest.end();
  }
  function onclose() {
    if (over) return;
    over = true;
    if (typeof dest.destroy === 'function') dest.destroy();
  }
  function onerror(error) {
    cleanup();
    // If nobody else listens, the error is unhandled: emitting it again says so.
    if (this.listenerCount?.('error') === 0) this.emit('error', error);
  }
  const heard = [
    [source, 'data', ondata],
    [dest, 'drain', ondrain],
    [source, 'end', onend],
    [source, 'close', onclose],
    [source, 'error', onerror],
    [dest, 'error', onerror],
    [source, 'end', cleanup],
    [source, 'close', cleanup],
    [dest, 'close', cleanup],
  ];
  function cleanup() {
    for (const [emitter, event, listener] of heard) emitter.removeListener(event, listener);
  }

  source.on('data', ondata);
  dest.on('drain', ondrain);
  if (!dest._isStdio && options?.end !== false) {
    source.on('end', onend);
    source.on('close', onclose);
  }
  prependListener(source, 'error', onerror);
  prependListener(dest, 'error', onerror);
  source.on('end', cleanup);
  source.on('close', cleanup);
  dest.on('close', cleanup);
  dest.emit('pipe', source);
  return dest;
};

/** The names of events that have listeners: a stream reserves places for the usual ones, which are empty at first. */
Stream.prototype.eventNames = function eventNames() {
  return Reflect.ownKeys(this._events).filter((key) => {
    const registered = this._events[key];
    return typeof registered === 'function' || (Array.isArray(registered) && registered.length > 0);
  });
};

/** Adds a listener before all others, to emitters of any make. */
function prependListener(emitter, event, listener) {
  if (typeof emitter.prependListener === 'function') return emitter.prependListener(event, listener);
  const registered = emitter._events?.[event];
  if (!registered) emitter.on(event, listener);
  else if (Array.isArray(registered)) registered.unshift(listener);
  else emitter._events[event] = [listener, registered];
  return undefined;
}

module.exports = { Stream, prependListener };
