// `compose`: several streams as one duplex stream, which writes to the first and reads from the last.
'use strict';

const {
  AbortError,
  codes: { ERR_INVALID_ARG_VALUE, ERR_MISSING_ARGS },
} = require('internal/errors');
const Duplex = require('internal/streams/duplex');
const { destroyer } = require('internal/streams/destroy');
const { eos } = require('internal/streams/end_of_stream');
const { pipeline } = require('internal/streams/pipeline');
const {
  isNodeStream, isReadable, isReadableStream, isTransformStream, isWebStream, isWritable, isWritableStream,
} = require('internal/streams/utils');

const canBeRead = (stream) => Boolean(isReadable(stream) || isReadableStream(stream) || isTransformStream(stream));
const canBeWritten = (stream) => Boolean(isWritable(stream) || isWritableStream(stream) || isTransformStream(stream));

/** A stack tells this from the streams of several. */
const composeOne = (stream) => Duplex.from(stream);

module.exports = function compose(...streams) {
  if (streams.length === 0) throw new ERR_MISSING_ARGS('streams');
  if (streams.length === 1) return composeOne(streams[0]);
  const given = [...streams];
  const last = streams.length - 1;
  if (typeof streams[0] === 'function') streams[0] = Duplex.from(streams[0]);
  if (typeof streams[last] === 'function') streams[last] = Duplex.from(streams[last]);
  streams.forEach((stream, n) => {
    if (!isNodeStream(stream) && !isWebStream(stream)) return;
    if (n < last && !canBeRead(stream)) throw new ERR_INVALID_ARG_VALUE(`streams[${n}]`, given[n], 'must be readable');
    if (n > 0 && !canBeWritten(stream)) throw new ERR_INVALID_ARG_VALUE(`streams[${n}]`, given[n], 'must be writable');
  });

  // Callbacks that the composed stream was given and has not called: of a write, of the end, of its destruction.
  let ondrain = null;
  let onfinish = null;
  let onclose;
  const call = (callback, ...args) => {
    if (callback) callback(...args);
    return Boolean(callback);
  };

  const [head] = streams;
  const tail = pipeline(streams, (err) => {
    const closed = onclose;
    onclose = null;
    if (call(closed, err)) return;
    if (err) composed.destroy(err);
    else if (!readable && !writable) composed.destroy();
  });
  const writable = canBeWritten(head);
  const readable = canBeRead(tail);
  const composed = new Duplex({
    writableObjectMode: Boolean(head?.writableObjectMode),
    readableObjectMode: Boolean(tail?.readableObjectMode),
    writable,
    readable,
  });

  if (writable) {
    if (isNodeStream(head)) {
      composed._write = function (chunk, encoding, callback) {
        if (head.write(chunk, encoding)) callback();
        else ondrain = callback;
      };
      composed._final = function (callback) {
        head.end();
        onfinish = callback;
      };
      head.on('drain', () => {
        const drained = ondrain;
        ondrain = null;
        call(drained);
      });
    } else if (isWebStream(head)) {
      writeToWeb(composed, isTransformStream(head) ? head.writable : head, (callback) => {
        onfinish = callback;
      });
    }
    eos(isTransformStream(tail) ? tail.readable : tail, () => {
      const finished = onfinish;
      onfinish = null;
      call(finished);
    });
  }
  if (readable) {
    if (isNodeStream(tail)) {
      composed._read = function () {
        tail.resume();
      };
      tail.on('data', (chunk) => {
        if (!composed.push(chunk)) tail.pause();
      });
      tail.on('end', () => composed.push(null));
    } else if (isWebStream(tail)) {
      readFromWeb(composed, isTransformStream(tail) ? tail.readable : tail);
    }
  }
  composed._destroy = function (err, callback) {
    const error = !err && onclose !== null ? new AbortError() : err;
    ondrain = null;
    onfinish = null;
    if (isNodeStream(tail)) destroyer(tail, error);
    if (onclose === null) callback(error);
    else onclose = callback;
  };
  return composed;
};

/** What is written goes to a web stream; `finishing` takes the callback of the end, which the other end calls. */
function writeToWeb(composed, stream, finishing) {
  const writer = stream.getWriter();
  // What fails is heard of through the pipeline.
  const ignored = () => {};
  composed._write = async function (chunk, encoding, callback) {
    try {
      await writer.ready;
      writer.write(chunk).catch(ignored);
      callback();
    } catch (err) {
      callback(err);
    }
  };
  composed._final = async function (callback) {
    try {
      await writer.ready;
      writer.close().catch(ignored);
      finishing(callback);
    } catch (err) {
      callback(err);
    }
  };
}

/** What a web stream gives can be read. */
function readFromWeb(composed, stream) {
  const reader = stream.getReader();
  composed._read = async function () {
    while (true) {
      try {
        const { value, done } = await reader.read();
        if (done) {
          composed.push(null);
          return;
        }
        if (!composed.push(value)) return;
      } catch {
        return;
      }
    }
  };
}
