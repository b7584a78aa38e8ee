// Where in Node's own code a system call fails.
const fs = require('fs');
const own = (stack) =>
  stack
    .split('\n')
    .filter((line) => line.includes('node:fs:') || line.includes('fs/promises'))
    .join('\n');
for (const read of [
  () => fs.readFileSync('missing', 'utf8'),
  () => fs.readFileSync('missing'),
  () => fs.writeFileSync('/missing/file', 'text'),
  () => fs.writeFileSync('/missing/file', Buffer.from('bytes')),
]) {
  try {
    read();
  } catch (error) {
    console.log(own(error.stack));
  }
}
