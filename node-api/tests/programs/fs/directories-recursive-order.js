// Which folder is looked into next when a tree is listed, and whether the way goes on behind a link.
const fs = require('fs');

for (const folder of ['tree/b/c', 'tree/e/f', 'other/p']) fs.mkdirSync(folder, { recursive: true });
for (const file of ['tree/1', 'tree/b/c/q', 'tree/e/2', 'tree/e/f/3', 'other/x']) fs.writeFileSync(file, '');
fs.symlinkSync('../other', 'tree/link');

const shown = (entries) => entries.map((entry) => `${entry.parentPath} ${entry.name}`).join(', ');
console.log('sync:', fs.readdirSync('tree', { recursive: true }).join(', '));
console.log('sync, entries:', shown(fs.readdirSync('./tree/', { recursive: true, withFileTypes: true })));
fs.readdir('tree', { recursive: true }, async (error, names) => {
  console.log('callback:', names.join(', '));
  console.log('promise:', (await fs.promises.readdir('tree', { recursive: true })).join(', '));
  console.log('promise, entries:', shown(await fs.promises.readdir('tree', { recursive: true, withFileTypes: true })));
  console.log('promise, truthy:', (await fs.promises.readdir('tree', { recursive: 1 })).length);
});
try {
  fs.readdirSync('tree', { recursive: 1 });
} catch (error) {
  console.log(error.code, error.message);
}
