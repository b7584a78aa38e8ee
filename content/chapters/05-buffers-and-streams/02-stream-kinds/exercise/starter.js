const { Readable, Transform } = require('node:stream');

// A Readable in object mode that gives out the list.
exports.from = (list) => {
};

// A promise of an array with everything in the stream.
exports.toArray = (source) => {
};

// A stream of change(item) for each item of the source.
exports.map = (source, change) => {
};

// A stream of the items for which test(item) is true.
exports.filter = (source, test) => {
};
