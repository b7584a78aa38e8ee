// `addAbortSignal`: a stream that is destroyed when a signal aborts.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE },
  setOwner,
} = require('internal/errors');
const { abortError, addAbortListener } = require('internal/events/abort_listener');
const { isNodeStream, isWebStream } = require('internal/streams/utils');

exports.addAbortSignal = function addAbortSignal(signal, stream) {
  if (typeof signal !== 'object' || !('aborted' in signal)) {
    throw new ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  }
  if (!isNodeStream(stream) && !isWebStream(stream)) {
    throw new ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
  }
  const onAbort = () => {
    const place = 'node:internal/streams/add-abort-signal:47:22';
    const error = abortError(signal, 'stream.<computed>.AbortError.cause', place);
    setOwner(error, stream);
    if (isNodeStream(stream)) stream.destroy(error);
    else stream[Symbol.for('nodejs.webstream.controllerErrorFunction')](error);
  };
  if (signal.aborted) {
    onAbort();
  } else {
    const listening = addAbortListener(signal, onAbort);
    // Required late: this module is needed by those that it needs.
    require('internal/streams/end_of_stream').eos(stream, listening[Symbol.dispose]);
  }
  return stream;
};
