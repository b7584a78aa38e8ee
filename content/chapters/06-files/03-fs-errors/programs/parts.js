const fs = require('node:fs');

fs.rename('a.txt', 'b.txt', (error) => {
  console.log(`code: ${error.code}`);
  console.log(`syscall: ${error.syscall}`);
  console.log(`path: ${error.path}`);
  console.log(`dest: ${error.dest}`);
  console.log(error.message);
});
