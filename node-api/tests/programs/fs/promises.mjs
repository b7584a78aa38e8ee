import fs from 'node:fs/promises';
await fs.writeFile('a', 'text'); console.log(await fs.readFile('a', 'utf8'), (await fs.stat('a')).size);
await fs.mkdir('d/e', { recursive: true }); await fs.copyFile('a', 'd/b'); console.log(await fs.readdir('d'));
await fs.readFile('nope').catch((e) => console.log(e.code, e.message, Object.keys(e)));
await fs.access('a'); console.log(await fs.access('zz').catch((e) => e.syscall));
const h = await fs.open('a', 'r+'); console.log(await h.readFile('utf8'), (await h.stat()).size); await h.write('XX', 0); await h.close();
console.log(await fs.readFile('a', 'utf8')); await fs.rm('d', { recursive: true }); await fs.unlink('a');
await Promise.all([1, 2, 3].map((i) => fs.writeFile('f' + i, String(i)))); console.log(await Promise.all([1, 2, 3].map((i) => fs.readFile('f' + i, 'utf8'))));
await fs.readFile(5.5).catch((e) => console.log(e.code)); await fs.rmdir('nope').catch((e) => console.log(e.message));
