const fs = require('node:fs');

let count = 0;

// Names that nobody else uses, now or in another process.
function temporaryName(file) {
  count += 1;
  const random = Math.random().toString(36).slice(2);
  return `${file}.tmp`;
}

exports.save = (file, text) => {
  const temporary = temporaryName(file);
  try {
    const descriptor = fs.openSync(temporary, 'wx');
    try {
      fs.writeSync(descriptor, text);
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
};
