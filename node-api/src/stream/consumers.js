// `stream/consumers`: all that a stream gives, as one value.
'use strict';

const { Buffer } = require('buffer');
const { TextDecoder } = require('internal/encoding');

/** The bytes of what a stream gives: text as UTF-8, views as they are, other values as their text. */
async function together(stream) {
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

async function text(stream) {
  const decoder = new TextDecoder();
  let whole = '';
  for await (const chunk of stream) {
    whole += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
  return whole + decoder.decode(undefined, { stream: false });
}

async function json(stream) {
  return JSON.parse(await text(stream));
}

module.exports = { arrayBuffer, blob, buffer, bytes, text, json };
