// What the callback of `dir.read` throws comes back to it as an error; what it throws then is lost.
const fs = require('fs');
fs.mkdirSync('folder');
fs.writeFileSync('folder/file', '');
fs.opendir('folder', (error, dir) => {
  dir.read((failure, entry) => {
    console.log(failure?.message, entry?.name);
    throw new Error(entry ? 'first' : 'second');
  });
});
process.on('exit', (code) => console.log('exit', code));
