// What a stack shows of the methods of a `FileHandle` whose descriptor was closed behind its back.
const fs = require('fs');
const byte = Buffer.alloc(1);
const calls = {
  read: (handle) => handle.read(byte, 0, 1, 0),
  readv: (handle) => handle.readv([byte]),
  readFile: (handle) => handle.readFile(),
  write: (handle) => handle.write(byte),
  writeText: (handle) => handle.write('text'),
  writev: (handle) => handle.writev([byte]),
  writeFile: (handle) => handle.writeFile('text'),
  appendFile: (handle) => handle.appendFile('text'),
  stat: (handle) => handle.stat(),
  truncate: (handle) => handle.truncate(1),
  sync: (handle) => handle.sync(),
  datasync: (handle) => handle.datasync(),
  chmod: (handle) => handle.chmod(0o600),
  chown: (handle) => handle.chown(1, 1),
  utimes: (handle) => handle.utimes(1, 1),
  close: (handle) => handle.close(),
};
(async () => {
  for (const call of Object.values(calls)) {
    const handle = await fs.promises.open('file', 'w+');
    fs.closeSync(handle.fd);
    try {
      await call(handle);
    } catch (error) {
      console.log(error.stack);
    }
  }
  for (const operation of ['statfs', 'lutimes', 'chown', 'lchown']) {
    await fs.promises[operation]('missing', 1, 1).catch((error) => console.log(error.stack));
  }
})();
