// The `stream/web` module.
'use strict';

const readable = require('internal/webstreams/readable');
const readers = require('internal/webstreams/readers');
const controllers = require('internal/webstreams/controllers');
const writable = require('internal/webstreams/writable');
const transform = require('internal/webstreams/transform');
const strategies = require('internal/webstreams/strategies');
const text = require('internal/webstreams/text');
const compression = require('internal/webstreams/compression');

function readableStreamTee(stream, cloneForBranch2) {
  return require('internal/webstreams/tee').tee(stream, Boolean(cloneForBranch2));
}

module.exports = {
  ReadableStream: readable.ReadableStream,
  ReadableStreamTee: readableStreamTee,
  ReadableStreamDefaultReader: readers.ReadableStreamDefaultReader,
  ReadableStreamBYOBReader: readers.ReadableStreamBYOBReader,
  ReadableStreamBYOBRequest: controllers.ReadableStreamBYOBRequest,
  ReadableByteStreamController: controllers.ReadableByteStreamController,
  ReadableStreamDefaultController: controllers.ReadableStreamDefaultController,
  TransformStream: transform.TransformStream,
  TransformStreamDefaultController: transform.TransformStreamDefaultController,
  WritableStream: writable.WritableStream,
  WritableStreamDefaultWriter: writable.WritableStreamDefaultWriter,
  WritableStreamDefaultController: writable.WritableStreamDefaultController,
  ByteLengthQueuingStrategy: strategies.ByteLengthQueuingStrategy,
  CountQueuingStrategy: strategies.CountQueuingStrategy,
  TextEncoderStream: text.TextEncoderStream,
  TextDecoderStream: text.TextDecoderStream,
  CompressionStream: compression.CompressionStream,
  DecompressionStream: compression.DecompressionStream,
};
