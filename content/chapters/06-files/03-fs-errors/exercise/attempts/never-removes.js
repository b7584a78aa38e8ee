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
    fs.statSync(path);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
};

exports.copyFileSync = (from, to) => {
  const bytes = fs.readFileSync(from);
  fs.writeFileSync(to, bytes, { flag: 'wx' });
};
