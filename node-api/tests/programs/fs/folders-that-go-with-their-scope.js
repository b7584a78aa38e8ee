// What `mkdtempDisposable` gives, printed, and removed twice.
const fs = require('fs');
const os = require('os');
const path = require('path');
(async () => {
  const prefix = path.join(os.tmpdir(), 'p-');
  const one = fs.mkdtempDisposableSync(prefix);
  const other = await fs.promises.mkdtempDisposable(prefix);
  for (const folder of [one, other]) {
    console.log({ ...folder, path: 0 }, Object.getPrototypeOf(folder) === null, Reflect.ownKeys(folder));
    await folder.remove();
    console.log(fs.existsSync(folder.path), await folder.remove());
    await (folder[Symbol.dispose] ?? folder[Symbol.asyncDispose]).call(folder);
  }
})();
