// The body of a request or a response: a stream, what it was made of, and the methods that read it whole.
'use strict';

const { Blob, isBlob } = require('internal/blob');
const { TextDecoder, TextEncoder } = require('internal/encoding');
const { FormData, parse, partsOf } = require('internal/fetch/form_data');
const { ReadableState } = require('internal/webstreams/readable_state');
const { has, kState } = require('internal/webstreams/support');

function close(controller) {
  controller.close();
  controller.byobRequest?.respond(0);
}

/** A stream of bytes that are there already. */
function streamOf(source) {
  if (isBlob(source)) return source.stream();
  const { ReadableStream } = require('internal/webstreams/readable');
  let controller;
  const stream = new ReadableStream({
    type: 'bytes',
    start(given) {
      controller = given;
    },
  });
  if (source.length > 0) controller.enqueue(new Uint8Array(source));
  queueMicrotask(() => {
    // Somebody may have cancelled it.
    if (stream[kState].state === 'readable') close(controller);
  });
  return stream;
}

/** A stream of the bytes of what an iterable gives. */
function streamFrom(iterable) {
  const { Buffer } = require('buffer');
  const { ReadableStream } = require('internal/webstreams/readable');
  const { isDisturbed } = require('internal/streams/utils');
  if (isDisturbed(iterable) || iterable.locked) {
    throw new TypeError('Response body object should not be disturbed or locked');
  }
  let iterator;
  return new ReadableStream({
    type: 'bytes',
    start() {
      iterator = iterable[Symbol.asyncIterator]();
    },
    pull(controller) {
      return iterator.next().then(({ done, value }) => {
        if (done) return queueMicrotask(() => close(controller));
        const bytes = Buffer.isBuffer(value) ? value : Buffer.from(value);
        if (bytes.byteLength > 0) return controller.enqueue(new Uint8Array(bytes));
        return this.pull(controller);
      });
    },
    cancel() {
      return iterator.return();
    },
  });
}

class Body {
  constructor(stream, source, type) {
    this.stream = stream;
    this.source = source;
    this.type = type;
  }

  get isUsed() {
    return this.stream[kState].disturbed;
  }

  get isUnusable() {
    return this.isUsed || this.stream.locked;
  }

  /** Another body with the same bytes. */
  clone() {
    const [first, second] = this.stream.tee();
    this.stream = first;
    return new Body(second, this.source, this.type);
  }

  async bytes() {
    const reader = this.stream.getReader();
    const pieces = [];
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      if (!(value instanceof Uint8Array)) throw new TypeError('Received non-Uint8Array chunk');
      pieces.push(value);
    }
    const { Buffer } = require('buffer');
    return new Uint8Array(Buffer.concat(pieces));
  }
}

const random = () => `${require('crypto').randomInt(1e11)}`.padStart(12, '0');

/** The body that a program gave, and the type that its headers get if they have none. */
function bodyOf(value) {
  const encoder = new TextEncoder();
  if (has(value, ReadableState)) {
    if (value.locked || value[kState].disturbed) {
      throw new TypeError('Response body object should not be disturbed or locked');
    }
    return new Body(value, null, null);
  }
  const { URLSearchParams } = require('internal/url');
  let [source, type] = [undefined, null];
  if (value instanceof URLSearchParams) {
    source = encoder.encode(value.toString());
    type = 'application/x-www-form-urlencoded;charset=UTF-8';
  } else if (value instanceof ArrayBuffer) {
    source = new Uint8Array(value.slice(0));
  } else if (ArrayBuffer.isView(value)) {
    source = new Uint8Array(value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength));
  } else if (value instanceof FormData) {
    const boundary = `----formdata-undici-${random()}`;
    source = new Blob(partsOf(value, boundary));
    type = `multipart/form-data; boundary=${boundary}`;
  } else if (isBlob(value)) {
    source = value;
    type = value.type || null;
  } else if (typeof value?.[Symbol.asyncIterator] === 'function') {
    return new Body(streamFrom(value), null, null);
  } else {
    source = encoder.encode(`${value}`);
    type = 'text/plain;charset=UTF-8';
  }
  return new Body(streamOf(source), source, type);
}

/** Adds the reading methods to a class; `stateOf` finds the state, which has a `body` and `headers`. */
function addTo(Class, stateOf) {
  async function read(object) {
    const { body } = stateOf(object);
    if (body?.isUnusable) throw new TypeError('Body is unusable: Body has already been read');
    return body === null ? new Uint8Array(0) : body.bytes();
  }
  const typeOf = (object) => stateOf(object).headers.get('content-type') ?? '';
  const methods = {
    async blob() {
      return new Blob([await read(this)], { type: typeOf(this) });
    },
    async arrayBuffer() {
      return (await read(this)).buffer;
    },
    async text() {
      return new TextDecoder().decode(await read(this));
    },
    async json() {
      return JSON.parse(new TextDecoder().decode(await read(this)));
    },
    async formData() {
      const type = typeOf(this);
      const bytes = await read(this);
      if (/^application\/x-www-form-urlencoded/i.test(type)) {
        const { URLSearchParams } = require('internal/url');
        const form = new FormData();
        for (const [name, value] of new URLSearchParams(new TextDecoder().decode(bytes))) form.append(name, value);
        return form;
      }
      const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/i.exec(type)?.[1];
      if (boundary === undefined) {
        throw new TypeError(
          'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
      }
      const form = parse(bytes, boundary);
      if (form === undefined) throw new TypeError('Failed to parse body as FormData.');
      return form;
    },
    async bytes() {
      return read(this);
    },
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(Class.prototype, name, { value, writable: true, enumerable: true, configurable: true });
  }
  Object.defineProperties(Class.prototype, {
    body: { get() { return stateOf(this).body?.stream ?? null; }, enumerable: true, configurable: true },
    bodyUsed: { get() { return stateOf(this).body?.isUsed ?? false; }, enumerable: true, configurable: true },
  });
}

module.exports = { addTo, bodyOf };
