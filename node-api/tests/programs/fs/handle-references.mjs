import { open, writeFile } from 'node:fs/promises';
import { constants } from 'node:fs';

await writeFile('f', 'one\ntwo\r\n\nfour');
const handle = await open('f');
handle.on('close', () => console.log('close event'));
const reading = handle.readFile('utf8').then((text) => console.log('read', JSON.stringify(text)));
const closing = handle.close().then(() => console.log('closed'));
console.log(handle.fd > 0, handle.close() === handle.close());
await Promise.all([reading, closing]);
console.log(handle.fd);

const lines = await open('f');
for await (const line of lines.readLines()) console.log(JSON.stringify(line));
console.log(lines.fd);

const some = await open('f');
for await (const line of some.readLines({ start: 4, encoding: 'latin1' })) {
  console.log(line);
  break;
}
const kept = await open('f');
const rl = kept.readLines({ autoClose: false });
rl.on('line', (line) => console.log('event', line));
await new Promise((resolve) => rl.on('close', resolve));
console.log(kept.fd > 0, rl.terminal, rl.crlfDelay);
await kept.close();

{
  await using scoped = await open('g', 'w+');
  await scoped.writeFile('hello');
  await scoped.appendFile(' world');
  console.log(await scoped.readFile('utf8'));
  await scoped.truncate(5);
  await scoped.chmod(0o600);
  const stats = await scoped.stat();
  console.log(stats.size, (stats.mode & 0o777).toString(8), (await scoped.stat({ bigint: true })).size);
  await scoped.datasync();
  await scoped.sync();
  await scoped.chown(process.getuid(), process.getgid());
  console.log(Object.keys(scoped).filter((key) => !key.startsWith('_')), typeof scoped.getAsyncId());
}
await writeFile('g', 'x', { flag: constants.O_APPEND | constants.O_WRONLY });
const again = await open('g', 'r');
await again.write('x').catch((error) => console.log(error.code, error.syscall, error.message));
await again.close();
