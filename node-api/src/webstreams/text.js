// `TextEncoderStream` and `TextDecoderStream` of https://encoding.spec.whatwg.org/.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { TextDecoder, TextEncoder } = require('internal/encoding');
const { publish } = require('internal/webstreams/support');
const { TransformStream } = require('internal/webstreams/transform');

const isHighSurrogate = (unit) => unit >= 0xd800 && unit <= 0xdbff;

class TextEncoderStream {
  #handle = new TextEncoder();
  #transform;
  /** The first half of a pair whose second may come with the next chunk. */
  #half = '';

  constructor() {
    this.#transform = new TransformStream({
      transform: (chunk, controller) => {
        let text = String(chunk);
        if (text === '') return;
        text = this.#half + text;
        this.#half = isHighSurrogate(text.charCodeAt(text.length - 1)) ? text.at(-1) : '';
        text = text.slice(0, text.length - this.#half.length);
        if (text !== '') controller.enqueue(this.#handle.encode(text));
      },
      flush: (controller) => {
        if (this.#half !== '') controller.enqueue(this.#handle.encode(this.#half));
      },
    });
  }

  get encoding() {
    return this.#handle.encoding;
  }

  get readable() {
    return this.#transform.readable;
  }

  get writable() {
    return this.#transform.writable;
  }
}

class TextDecoderStream {
  #handle;
  #transform;

  constructor(encoding = 'utf-8', options = {}) {
    this.#handle = new TextDecoder(encoding, options);
    const give = (text, controller) => {
      if (text !== '') controller.enqueue(text);
    };
    this.#transform = new TransformStream({
      transform: (chunk, controller) => {
        if (chunk === undefined) throw new ERR_INVALID_ARG_TYPE('chunk', 'string', chunk);
        give(this.#handle.decode(chunk, { stream: true }), controller);
      },
      flush: (controller) => {
        give(this.#handle.decode(), controller);
        controller.terminate();
      },
    });
  }

  get encoding() {
    return this.#handle.encoding;
  }

  get fatal() {
    return this.#handle.fatal;
  }

  get ignoreBOM() {
    return this.#handle.ignoreBOM;
  }

  get readable() {
    return this.#transform.readable;
  }

  get writable() {
    return this.#transform.writable;
  }
}

publish(TextEncoderStream, ({ encoding, readable, writable }) => ({ encoding, readable, writable }));
publish(TextDecoderStream, ({ encoding, fatal, ignoreBOM, readable, writable }) =>
  ({ encoding, fatal, ignoreBOM, readable, writable }));
// Node gives these two no tag.
delete TextEncoderStream.prototype[Symbol.toStringTag];
delete TextDecoderStream.prototype[Symbol.toStringTag];

module.exports = { TextDecoderStream, TextEncoderStream };
