// The first stream of a process takes a descriptor, so what was just closed may be open again.
const fs = require('fs');
const first = fs.openSync(__filename);
fs.closeSync(first);
console.log('a stream');
const second = fs.openSync(__filename);
console.log(second - first);
fs.closeSync(first);
try {
  fs.closeSync(first);
} catch (error) {
  console.log(error.code, error.syscall);
}
fs.closeSync(second);
