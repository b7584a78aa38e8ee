const fs = require('node:fs');
const path = require('node:path');

exports.watchSettled = (file, callback, ms) => {
  const name = file;
  let timer;

  // A name stays in its folder, whatever file it stands for.
  const watcher = fs.watch(path.dirname(file), (kind, about) => {
    if (about !== null && about !== name) return;
    clearTimeout(timer);
    timer = setTimeout(callback, ms);
  });

  return () => {
    clearTimeout(timer);
    watcher.close();
  };
};
