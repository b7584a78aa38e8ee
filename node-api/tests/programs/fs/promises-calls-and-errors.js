// The promise form of most operations, done well and done wrong.
const fsp = require('fs/promises');
const fs = require('fs');
const os = require('os');
const path = require('path');
(async () => {
  const d = await fsp.mkdtemp(path.join(os.tmpdir(), 'odd-'));
  const f = path.join(d, 'f');
  const fh = await fsp.open(f, 'w+');
  console.log(
    typeof fh.fd,
    fh.constructor.name,
    await fh.write('hello\nworld\nlast'),
    await fh.read(Buffer.alloc(5), 0, 5, 0).then((r) => [r.bytesRead, r.buffer.toString()]),
    (await fh.stat()).size,
  );
  for await (const l of fh.readLines({ start: 0 })) console.log('line', l);
  console.log(fh.fd);
  await fh.close().catch((e) => console.log(e.code, e.message));
  await using h2 = await fsp.open(f);
  console.log(await h2.readFile('utf8'), (await h2.read()).bytesRead);
  const { bytesRead, buffers } = await h2.readv([Buffer.alloc(2), Buffer.alloc(3)], 0);
  console.log(bytesRead, buffers.map(String));
  h2.on?.('close', () => console.log('h2 closed'));
  const rs = h2.createReadStream({ start: 1, end: 3, encoding: 'utf8', autoClose: false });
  for await (const c of rs) console.log('c', c);
  console.log(
    await fsp.readFile(f, { encoding: 'base64' }),
    await fsp.stat(d).then((s) => s.isDirectory()),
    await fsp.access(f).then((v) => v),
    await fsp.access(f + 'x').catch((e) => [e.code, e.syscall]),
  );
  const rej = async (p) => {
    try {
      return await p;
    } catch (e) {
      return [e.name, e.code, e.syscall, e.message.replaceAll(d, 'D')];
    }
  };
  console.log(
    await rej(fsp.readFile(d)),
    await rej(fsp.rmdir(d)),
    await rej(fsp.open(f, 'zz')),
    await rej(fsp.writeFile(f, 5)),
    await rej(fsp.mkdir(d)),
    await rej(fsp.readdir(f)),
    await rej(fsp.rm(d)),
    await rej(fsp.cp(d, d + 'x')),
    await rej(fsp.readFile(f, 'nope')),
  );
  await fsp.writeFile(
    f,
    (async function* () {
      yield 'a';
      yield Buffer.from('b');
    })(),
  );
  await fsp.appendFile(f, 'c');
  console.log(await fsp.readFile(f, 'utf8'));
  await fsp.writeFile(f, ['x', 'y']);
  console.log(String(await fsp.readFile(f)));
  const w = fs.createWriteStream(f, { flags: 'a', highWaterMark: 3 });
  console.log(w.write('12'), w.write('34'), w.pending, w.path === f, w.bytesWritten);
  w.on('drain', () => console.log('drain', w.bytesWritten));
  w.on('open', (fd) => console.log('open', typeof fd))
    .on('ready', () => console.log('ready'))
    .on('finish', () => console.log('finish'));
  await new Promise((r) => w.end('5', r));
  console.log(w.bytesWritten, w.closed, await fsp.readFile(f, 'utf8'));
  for await (const e of await fsp.opendir(d)) console.log(e.name, e.isFile());
  const dir = await fsp.opendir(d);
  await dir.close();
  await dir.read().catch((e) => console.log(e.code, e.message));
  console.log(
    await fsp.truncate(f, 1),
    await fsp.readFile(f, 'utf8'),
    await fsp.lstat(f).then((s) => Object.keys(s).length),
    (await fsp.realpath(f)) === f,
    await fsp.symlink('f', d + '/s'),
    await fsp.readlink(d + '/s'),
    await fsp.unlink(d + '/s'),
    await fsp.rename(f, f + '2'),
    await fsp.readdir(d),
  );
  const c = new AbortController();
  const p = fsp.readFile(f + '2', { signal: c.signal });
  c.abort();
  console.log(await rej(p));
  await fsp.rm(d, { recursive: true });
  console.log(fs.existsSync(d));
  try {
    const h = await fsp.open(__filename);
    await h.close();
    await h.read();
  } catch (e) {
    console.log(e.code, e.syscall, e.message);
  }
})();
