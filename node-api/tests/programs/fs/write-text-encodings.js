// An encoding that is unknown is UTF-8 for `write`; hexadecimal text must have an even length.
const fs = require('fs');
const fd = fs.openSync('out.bin', 'w+');
const attempt = (call) => {
  try {
    console.log(call());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
attempt(() => fs.writeSync(fd, 'é', 0, 'unknown'));
attempt(() => fs.writeSync(fd, 'é', 2, 5));
attempt(() => fs.writeSync(fd, 'abc', 0, 'hex'));
attempt(() => fs.writeSync(fd, 'abc', 0, 'HEX'));
attempt(() => fs.writeSync(fd, 'zz', 4, 'hex'));
attempt(() => fs.writeSync(fd, '6162', 4, 'hex'));
attempt(() => fs.readFileSync('out.bin'));
attempt(() => fs.readFileSync('out.bin', 'buffer'));
fs.promises.open('out.bin', 'r+').then(async (handle) => {
  await handle.write('abc', 0, 'hex').catch((error) => console.log(error.code, error.message));
  console.log(await handle.write('é', 0, 'unknown'));
  await handle.readFile('buffer').catch((error) => console.log(error.code, error.message));
  await handle.close();
});
