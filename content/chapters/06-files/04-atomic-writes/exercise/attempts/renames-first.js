const fs = require('node:fs');
const path = require('node:path');

exports.save = (file, text) => {
  fs.writeFileSync(`${file}.tmp`, '');
  fs.renameSync(`${file}.tmp`, file);
  fs.writeFileSync(file, text);
};
