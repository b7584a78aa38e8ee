// How many bytes the text has in UTF-8.
exports.byteLength = (text) => {
};

// One buffer with the bytes of all buffers in the list.
exports.concat = (list) => {
};

// -1 if a comes before b, 1 if it comes after it, or 0.
exports.compare = (a, b) => {
};
