const fs = require('node:fs');
for (const name of ['d/a/x', 'd/b']) fs.mkdirSync(name, { recursive: true });
for (const name of ['d/1', 'd/2', 'd/a/3', 'd/a/x/4']) fs.writeFileSync(name, name);
const names = [];
const dir = fs.opendirSync('d');
for (let entry = dir.readSync(); entry !== null; entry = dir.readSync()) names.push([entry.name, entry.parentPath, entry.isFile(), entry.isDirectory()]);
console.log(dir.path, names.sort());
dir.closeSync();
for (const call of [() => dir.readSync(), () => dir.closeSync(), () => dir.read((error) => error), () => dir.path]) {
  try {
    console.log(call());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
dir.close((error) => console.log('close again', error.code));
dir.close().catch((error) => console.log('close promise', error.code));
(async () => {
  const deep = [];
  for await (const entry of fs.opendirSync('d', { recursive: true, bufferSize: 1 })) deep.push(`${entry.parentPath}/${entry.name}`);
  console.log(deep.sort());
  const opened = await fs.promises.opendir('d');
  const found = await Promise.all([opened.read(), opened.read(), opened.read(), opened.read(), opened.read()]);
  console.log(found.map((entry) => entry && entry.name).sort());
  opened.read((error, entry) => {
    console.log('callback', error, entry);
    opened.close((error) => console.log('closed', error));
  });
  try {
    opened.readSync();
  } catch (error) {
    console.log(error.code, error.message);
  }
  fs.opendir('nope', (error, dir) => console.log(error.message, dir));
  {
    await using scoped = await fs.promises.opendir('d');
    console.log(scoped.constructor === fs.Dir, (await scoped.read()) instanceof fs.Dirent);
  }
  for await (const entry of await fs.promises.opendir('d')) {
    console.log(typeof entry.name);
    break;
  }
  console.log((await fs.promises.readdir('d', { recursive: true, withFileTypes: true })).map((entry) => `${entry.parentPath}/${entry.name}`).sort());
  console.log(fs.readdirSync('d', 'buffer'), fs.readdirSync(Buffer.from('d'), { encoding: 'hex' }));
})();
