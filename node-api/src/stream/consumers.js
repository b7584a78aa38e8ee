// `stream/consumers`: all that a stream gives, as one value.
'use strict';

const { awaitingEach, beginAsync, present } = require('internal/errors');
const { Buffer } = require('buffer');
const { TextDecoder } = require('internal/encoding');

/** Complains in V8's words of what the loops below cannot iterate. */
function checkIterable(stream) {
  present(stream, 'Symbol(Symbol.asyncIterator)');
  const method = stream[Symbol.asyncIterator] ?? stream[Symbol.iterator];
  if (method === undefined || method === null) throw new TypeError('stream is not async iterable');
}

/** The bytes of what a stream gives: text as UTF-8, views as they are, other values as their text. */
async function together(stream) {
  checkIterable(stream);
  const pieces = [];
  for await (const chunk of stream) {
    if (ArrayBuffer.isView(chunk)) pieces.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    else if (chunk instanceof ArrayBuffer) pieces.push(Buffer.from(chunk));
    else pieces.push(Buffer.from(`${chunk}`));
  }
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes.buffer;
}

async function arrayBuffer(stream) {
  return await together(stream);
}

async function blob(stream) {
  const { Blob } = require('internal/blob');
  return new Blob([await together(stream)]);
}

async function buffer(stream) {
  return Buffer.from(await arrayBuffer(stream));
}

async function bytes(stream) {
  return new Uint8Array(await arrayBuffer(stream));
}

// A stack names a function of these after the module if it was called as its method.
const decodeAlone = (decoder, chunk) => decoder.decode(chunk, { stream: true });
const decodeAsMethod = (decoder, chunk) => decoder.decode(chunk, { stream: true });
const parseAlone = (whole) => JSON.parse(whole);
const parseAsMethod = (whole) => JSON.parse(whole);

async function text(stream) {
  beginAsync();
  const decode = this === undefined ? decodeAlone : decodeAsMethod;
  const frame = `${this === undefined ? '' : 'Object.'}text (node:stream/consumers:69:20)`;
  const decoder = new TextDecoder();
  let whole = '';
  checkIterable(stream);
  for await (const chunk of awaitingEach(stream, frame)) {
    if (typeof chunk === 'string') {
      whole += chunk;
    } else {
      whole += decode(decoder, chunk);
    }
  }
  return whole + decoder.decode(undefined, { stream: false });
}

async function json(stream) {
  beginAsync();
  const parse = this === undefined ? parseAlone : parseAsMethod;
  const whole = await text(stream);
  return parse(whole);
}

module.exports = { arrayBuffer, blob, buffer, bytes, text, json };
