// The error of `rm` on a folder, as `console.log` shows it.
const fs = require('fs');
fs.mkdirSync('folder');
fs.rm('folder', (error) => {
  console.log(error);
  console.log(String(error), error.stack);
  fs.promises.rm('folder').catch((later) => console.log(later));
});
