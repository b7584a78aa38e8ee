// Entries and folders that are added to a folder that is being read; and what needs no engine and no module of its own.
const fs = require('node:fs');
const path = require('node:path');
const crypto = require('node:crypto');

fs.mkdirSync('outer/inner', { recursive: true });
fs.writeFileSync('outer/inner/deep', '');
const folder = fs.opendirSync('outer');
folder.processReadResult('elsewhere', ['file', fs.constants.UV_DIRENT_FILE, 'folder', fs.constants.UV_DIRENT_DIR]);
for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
  console.log(path.join(entry.parentPath, entry.name), entry.isFile(), entry.isDirectory());
  if (entry.name === 'inner') folder.readSyncRecursive(entry);
}
folder.closeSync();
fs.rmSync('outer', { recursive: true });
console.log(crypto.setFips(false), crypto.setFips.length, crypto.getFips());
