const fs = require('node:fs');
const path = require('node:path');

exports.watchSettled = (file, callback, ms) => {
  const name = path.basename(file);
  let timer;

  // A name stays in its folder, whatever file it stands for.
  const watcher = fs.watch(path.dirname(file), (kind, about) => {
    if (about !== null && about !== name) return;
    if (timer === undefined) callback();
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
    }, ms);
  });

  return () => {
    clearTimeout(timer);
    watcher.close();
  };
};
