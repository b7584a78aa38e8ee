const fs = require('node:fs');
const path = require('node:path');

exports.save = (file, text) => {
  fs.writeFileSync(`${file}.tmp`, text);
  fs.rmSync(file, { force: true });
  fs.renameSync(`${file}.tmp`, file);
};
