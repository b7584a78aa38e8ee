const fs = require('node:fs');

exports.existsSync = (path) => {
  try {
    fs.statSync(path);
    return true;
  } catch {
    return false;
  }
};

exports.rmSync = (path) => {
  try {
    fs.unlinkSync(path);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
};

exports.copyFileSync = (from, to) => {
  fs.linkSync(from, to);
  fs.unlinkSync(from);
};
