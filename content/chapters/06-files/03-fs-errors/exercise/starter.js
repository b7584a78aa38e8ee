const fs = require('node:fs');

// Whether something is there. It never throws.
exports.existsSync = (path) => {
};

// Removes a file. That it is missing is no error.
exports.rmSync = (path) => {
};

// Copies a file, and never replaces one.
exports.copyFileSync = (from, to) => {
};
