// `readline.emitKeypressEvents`: a stream's data as `'keypress'` events, while somebody listens for them.
'use strict';

const { setThrown } = require('internal/errors');
const { StringDecoder } = require('string_decoder');
const { clearTimeout, setTimeout } = require('timers');
const { ESCAPE, charLengthAt, emitKeys } = require('internal/readline/keys');
const { sawKeyPress } = require('internal/readline/symbols');

const kDecoder = Symbol('keypress-decoder');
const kKeys = Symbol('escape-decoder');
/** Milliseconds after which an escape is the key and not the start of a sequence, as in GNU readline. */
const TIMEOUT = 500;

function startKeys(stream) {
  stream[kKeys] = emitKeys(stream);
  stream[kKeys].next();
}

module.exports = function emitKeypressEvents(stream, iface = {}) {
  if (stream[kDecoder]) return;
  stream[kDecoder] = new StringDecoder('utf8');
  startKeys(stream);
  const { escapeCodeTimeout = TIMEOUT } = iface;
  let timer;

  function onData(input) {
    if (stream.listenerCount('keypress') === 0) {
      stream.removeListener('data', onData);
      stream.on('newListener', onNewListener);
      return;
    }
    const text = stream[kDecoder].write(input);
    if (!text) return;
    clearTimeout(timer);
    iface[sawKeyPress] = charLengthAt(text, 0) === text.length;
    // What is pasted is not completed, but for its last character.
    iface.isCompletionEnabled = false;
    let length = 0;
    for (const character of text) {
      length += character.length;
      const isLast = length === text.length;
      if (isLast) iface.isCompletionEnabled = true;
      try {
        stream[kKeys].next(character);
        if (isLast && character === ESCAPE) timer = setTimeout(() => stream[kKeys].next(''), escapeCodeTimeout);
      } catch (error) {
        // A listener's error has ended the generator.
        startKeys(stream);
        setThrown(error, 'node:internal/readline/emitKeypressEvents:74:13', '            throw err;');
        throw error;
      }
    }
  }

  function onNewListener(event) {
    if (event !== 'keypress') return;
    stream.on('data', onData);
    stream.removeListener('newListener', onNewListener);
  }

  if (stream.listenerCount('keypress') > 0) stream.on('data', onData);
  else stream.on('newListener', onNewListener);
};
