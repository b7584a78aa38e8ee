// What a program sees that prints a file handle: before, while and after it is closed.
const fs = require('fs/promises');
const { inspect } = require('util');
const show = (handle) => console.log(inspect(handle).replace(/kFd\): \d+/, 'kFd): N'));
(async () => {
  const handle = await fs.open('file.txt', 'w+');
  show(handle);
  const reading = handle.read(Buffer.alloc(1));
  show(handle);
  const closing = handle.close();
  show(handle);
  await reading;
  show(handle);
  await closing;
  show(handle);
})();
