const fs = require('node:fs');
const path = require('node:path');

// fs.watchFile of the checks calls this with a path, and
// fs.unwatchFile calls the function that it returns.
exports.watchSettled = (file, callback, ms) => {
  return () => {};
};
