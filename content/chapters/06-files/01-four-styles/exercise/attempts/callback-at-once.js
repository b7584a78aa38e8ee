const fs = require('node:fs');
const SIZE = 64 * 1024;

exports.readFileSync = (path) => {
  const fd = fs.openSync(path);
  try {
    const chunks = [];
    while (true) {
      const room = Buffer.alloc(SIZE);
      const bytes = fs.readSync(fd, room);
      if (bytes === 0) return Buffer.concat(chunks);
      chunks.push(room.subarray(0, bytes));
    }
  } finally {
    fs.closeSync(fd);
  }
};

exports.readFile = (path, callback) => {
  try {
    callback(null, exports.readFileSync(path));
  } catch (error) {
    callback(error);
  }
};

exports.readFilePromise = async (path) => {
  const file = await fs.promises.open(path);
  try {
    const chunks = [];
    while (true) {
      const room = Buffer.alloc(SIZE);
      const { bytesRead } = await file.read(room);
      if (bytesRead === 0) return Buffer.concat(chunks);
      chunks.push(room.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
};
