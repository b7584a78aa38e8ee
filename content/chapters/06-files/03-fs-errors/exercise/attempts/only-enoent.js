const fs = require('node:fs');

exports.existsSync = (path) => {
  try {
    fs.statSync(path);
    return true;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
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
  const bytes = fs.readFileSync(from);
  fs.writeFileSync(to, bytes, { flag: 'wx' });
};
