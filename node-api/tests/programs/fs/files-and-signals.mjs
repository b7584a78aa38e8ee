import fs from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';

const aborted = AbortSignal.abort(new Error('why'));
for (const call of [() => readFile('f', { signal: aborted }), () => writeFile('f', 'x', { signal: aborted })]) {
  await call().catch((error) => console.log(error.name, error.code, error.message, error.cause.message));
}
console.log(fs.existsSync('f'));
await writeFile('f', 'x', { flush: true, mode: 0o600 });
await appendFile('f', new Uint8Array([121, 122]));
await appendFile('f', 'é', 'latin1');
console.log(await readFile('f', 'hex'), (await readFile('f')).length, (fs.statSync('f').mode & 0o777).toString(8));
await writeFile('f', new DataView(new ArrayBuffer(2)));
console.log(await readFile('f'));
await readFile('f', { signal: 5 }).catch((error) => console.log(error.code));
await writeFile('f', 5).catch((error) => console.log(error.code, error.message));
await readFile('f', { encoding: 'base64', flag: 'r' }).then(console.log);
await readFile('new', { flag: 'a+' }).then((bytes) => console.log(bytes.length, fs.existsSync('new')));
fs.readFile('f', { signal: aborted }, (error) => console.log('callback', error.name));
