const fs = require('node:fs');
const path = require('node:path');

// Makes the folder, and those above it that are missing.
exports.mkdirSync = (folder) => {
};

// Copies a file, or a folder with all that is in it.
exports.cpSync = (from, to) => {
};

// Removes a file, or a folder with all that is in it.
exports.rmSync = (target, { force = false }) => {
};
