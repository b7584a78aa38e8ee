// `CompressionStream` and `DecompressionStream`: streams of `zlib` as web streams.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { conversionError, toDOMString } = require('internal/web/idl');
const { pairOf } = require('internal/webstreams/to_web');
const { publish } = require('internal/webstreams/support');

const FORMATS = {
  deflate: ['createDeflate', 'createInflate'],
  'deflate-raw': ['createDeflateRaw', 'createInflateRaw'],
  gzip: ['createGzip', 'createGunzip'],
  brotli: ['createBrotliCompress', 'createBrotliDecompress'],
};

function formatOf(format, owner) {
  const what = `Failed to construct '${owner}': 1st argument`;
  const name = toDOMString(format, what);
  if (Object.hasOwn(FORMATS, name)) return FORMATS[name];
  const error = conversionError(`${what} '${name}' is not a valid enum value of type CompressionFormat.`);
  error.code = 'ERR_INVALID_ARG_VALUE';
  throw error;
}

/** The bytes of a chunk may change under a shared buffer. */
function checkChunk(chunk) {
  const buffer = ArrayBuffer.isView(chunk) ? chunk.buffer : chunk;
  if (buffer instanceof SharedArrayBuffer) {
    throw new ERR_INVALID_ARG_TYPE('chunk', ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], chunk);
  }
}

class CompressionStream {
  #transform;

  constructor(format) {
    const [create] = formatOf(format, 'CompressionStream');
    this.#transform = pairOf(require('zlib')[create](), { checkChunk });
  }

  get readable() {
    return this.#transform.readable;
  }

  get writable() {
    return this.#transform.writable;
  }
}

class DecompressionStream {
  #transform;

  constructor(format) {
    const [, create] = formatOf(format, 'DecompressionStream');
    this.#transform = pairOf(require('zlib')[create]({ rejectGarbageAfterEnd: true }), { checkChunk });
  }

  get readable() {
    return this.#transform.readable;
  }

  get writable() {
    return this.#transform.writable;
  }
}

for (const Class of [CompressionStream, DecompressionStream]) {
  publish(Class, ({ readable, writable }) => ({ readable, writable }));
}

module.exports = { CompressionStream, DecompressionStream };
