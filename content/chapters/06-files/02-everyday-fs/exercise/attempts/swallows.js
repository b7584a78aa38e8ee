const fs = require('node:fs');
const path = require('node:path');

exports.mkdirSync = (folder) => {
  const parent = path.dirname(folder);
  if (parent !== folder && parent !== '.') {
    exports.mkdirSync(parent);
  }
  try {
    fs.mkdirSync(folder);
  } catch (error) {
  }
};

exports.cpSync = (from, to) => {
  if (!fs.statSync(from).isDirectory()) {
    fs.copyFileSync(from, to);
    return;
  }
  exports.mkdirSync(to);
  for (const name of fs.readdirSync(from)) {
    exports.cpSync(path.join(from, name), path.join(to, name));
  }
};

exports.rmSync = (target, { force = false }) => {
  if (force && !fs.existsSync(target)) return;
  if (!fs.lstatSync(target).isDirectory()) {
    fs.unlinkSync(target);
    return;
  }
  for (const name of fs.readdirSync(target)) {
    exports.rmSync(path.join(target, name), { force });
  }
  fs.rmdirSync(target);
};
