// `stream/promises`.
'use strict';

const { finished } = require('internal/streams/end_of_stream');
const { pipelineImpl } = require('internal/streams/pipeline');
const { isIterable, isNodeStream, isWebStream } = require('internal/streams/utils');

require('stream');

function pipeline(...streams) {
  return new Promise((resolve, reject) => {
    const last = streams.at(-1);
    const hasOptions =
      last && typeof last === 'object' && !isNodeStream(last) && !isIterable(last) && !isWebStream(last);
    const { signal, end } = hasOptions ? streams.pop() : {};
    pipelineImpl(streams, (err, value) => (err ? reject(err) : resolve(value)), { signal, end });
  });
}

module.exports = { finished, pipeline };
