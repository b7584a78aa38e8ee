const fs = require('node:fs');
const path = require('node:path');

exports.watchSettled = (file, callback, ms) => {
  let timer;

  const watcher = fs.watch(file, () => {
    clearTimeout(timer);
    timer = setTimeout(callback, ms);
  });

  return () => {
    clearTimeout(timer);
    watcher.close();
  };
};
