const fs = require('node:fs');

// Returns a buffer, or throws.
exports.readFileSync = (path) => {
};

// Calls callback(error) or callback(null, buffer).
exports.readFile = (path, callback) => {
};

// A promise of a buffer.
exports.readFilePromise = async (path) => {
};
