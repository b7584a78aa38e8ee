const fs = require('node:fs');

exports.watchSettled = (file, callback, ms) => {
  let timer;
  let watcher;

  function begin() {
    watcher = fs.watch(file, (kind) => {
      clearTimeout(timer);
      timer = setTimeout(callback, ms);
      if (kind === 'change') return;
      watcher.close();
      begin();
    });
  }
  begin();

  return () => {
    clearTimeout(timer);
    watcher.close();
  };
};
