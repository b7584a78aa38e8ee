// Streams that are handed over: what was one stream becomes two that are joined by a channel of messages
// (https://streams.spec.whatwg.org/#transferrable-streams).
'use strict';

const { DOMException } = require('internal/dom_exception');
const { MessageChannel } = require('internal/messaging');
const { handled } = require('internal/webstreams/support');

/** Tells the other end of an error, or, if that cannot be sent, of why. */
function tellError(port, value) {
  try {
    port.postMessage({ type: 'error', value });
  } catch (error) {
    port.postMessage({ type: 'error', value: error });
    throw error;
  } finally {
    port.close();
  }
}

/** A port keeps the process alive as soon as its stream is used, at the end that was received; the other never does. */
function quiet(port, received) {
  port.unref();
  let isQuiet = received;
  return () => {
    if (isQuiet) port.ref();
    isQuiet = false;
  };
}

/** A source whose chunks come through a port. */
function sourceOf(port, received) {
  let controller;
  let over = false;
  const take = {
    chunk: (value) => controller.enqueue(value),
    close() {
      controller.close();
      port.close();
    },
    error(value) {
      controller.error(value);
      port.close();
    },
  };
  port.onmessage = ({ data: { type, value } }) => {
    if (!over) take[type](value);
  };
  const use = quiet(port, received);
  return {
    start(given) {
      controller = given;
    },
    async pull() {
      use();
      port.postMessage({ type: 'pull' });
    },
    async cancel(reason) {
      over = true;
      tellError(port, reason);
    },
  };
}

/** A sink whose chunks go through a port, one for each that the other end asks for. */
function sinkOf(port, received) {
  let controller;
  let asked = Promise.withResolvers();
  const ask = () => {
    asked?.resolve();
    asked = undefined;
  };
  port.onmessage = ({ data: { type, value } }) => {
    if (type === 'error') controller.error(value);
    ask();
  };
  const use = quiet(port, received);
  return {
    start(given) {
      controller = given;
    },
    async write(value) {
      use();
      await (asked?.promise ?? Promise.resolve());
      asked = Promise.withResolvers();
      try {
        port.postMessage({ type: 'chunk', value });
      } catch (error) {
        port.postMessage({ type: 'error', value: error });
        port.close();
        throw error;
      }
    },
    close() {
      port.postMessage({ type: 'close' });
      port.close();
    },
    abort(reason) {
      tellError(port, reason);
    },
  };
}

const locked = (name) => new DOMException(`Cannot transfer a locked ${name}`, 'DataCloneError');

/** For a stream that is handed over: what is received, how it is joined, and the ports that are sent along. */
function transferReadable(stream) {
  const { ReadableStream } = require('internal/webstreams/readable');
  const { WritableStream } = require('internal/webstreams/writable');
  if (stream.locked) throw locked('ReadableStream');
  const { port1, port2 } = new MessageChannel();
  const join = () => handled(stream.pipeTo(new WritableStream(sinkOf(port1, false))));
  return [new ReadableStream(sourceOf(port2, true), { highWaterMark: 0 }), join, port2];
}

function transferWritable(stream) {
  const { ReadableStream } = require('internal/webstreams/readable');
  const { WritableStream } = require('internal/webstreams/writable');
  if (stream.locked) throw locked('WritableStream');
  const { port1, port2 } = new MessageChannel();
  const join = () => handled(new ReadableStream(sourceOf(port1, false)).pipeTo(stream));
  return [new WritableStream(sinkOf(port2, true)), join, port2];
}

/** `make` gives a transform stream with the two sides. */
function transferTransform({ readable, writable }, make) {
  for (const [side, name] of [[readable, 'ReadableStream'], [writable, 'WritableStream']]) {
    if (side.locked) throw locked(name);
  }
  const [ofReadable, joinReadable, first] = transferReadable(readable);
  const [ofWritable, joinWritable, second] = transferWritable(writable);
  const join = () => {
    joinReadable();
    joinWritable();
  };
  return [make(ofReadable, ofWritable), join, first, second];
}

module.exports = { transferReadable, transferTransform, transferWritable };
