import fs from 'node:fs';
import { mkdtemp, mkdtempDisposable } from 'node:fs/promises';
import path from 'node:path';

const made = fs.mkdtempSync('pre-');
console.log(/^pre-[A-Za-z0-9]{6}$/.test(made), (fs.statSync(made).mode & 0o777).toString(8), made !== fs.mkdtempSync('pre-'));
console.log(/^[0-9a-f]+$/.test(fs.mkdtempSync('hex-', 'hex')), Buffer.isBuffer(fs.mkdtempSync('buf-', 'buffer')), fs.mkdtempSync(path.join(process.cwd(), 'a')).startsWith(process.cwd()));
let kept;
{
  using folder = fs.mkdtempDisposableSync('gone-');
  kept = folder.path;
  fs.writeFileSync(path.join(folder.path, 'f'), 'x');
  console.log(fs.existsSync(kept), Object.keys(folder).join(), typeof folder.remove);
}
console.log(fs.existsSync(kept));
{
  await using folder = await mkdtempDisposable('gone-');
  kept = folder.path;
  await folder.remove();
  console.log(fs.existsSync(kept));
}
console.log((await mkdtemp('p-')).length);
fs.mkdtemp('c-', (error, name) => {
  console.log(error, name.length);
  fs.mkdtemp('no/where/', (error, name) => console.log(error.code, error.syscall, name));
});
const first = fs.mkdirSync('n1/n2/n3', { recursive: true });
console.log(path.relative('.', first), fs.mkdirSync('n1/n2', { recursive: true }), fs.mkdirSync('n1/n2/../q', { recursive: true })?.length > 0);
console.log((fs.statSync('n1/n2').mode & 0o777).toString(8), fs.mkdirSync('m', 0o700), (fs.statSync('m').mode & 0o777).toString(8));
