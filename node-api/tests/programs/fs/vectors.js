const fs = require('node:fs');
const util = require('node:util');
const fd = fs.openSync('v', 'w+');
console.log(fs.writevSync(fd, [Buffer.from('ab'), Buffer.from('cde'), new Uint8Array([102])]));
console.log(fs.writevSync(fd, [Buffer.from('XY')], 1), fs.readFileSync('v', 'latin1'));
const parts = [Buffer.alloc(2), Buffer.alloc(3), Buffer.alloc(4)];
console.log(fs.readvSync(fd, parts, 0), parts.map(String));
console.log(fs.readvSync(fd, [Buffer.alloc(3)]), fs.writevSync(fd, []));
for (const wrong of [() => fs.readvSync(fd, []), () => fs.readvSync(fd, 'x'), () => fs.writevSync(fd, ['x']), () => fs.readvSync('x', []), () => fs.readSync(fd, Buffer.alloc(0)), () => fs.readSync(fd, Buffer.alloc(2), 3), () => fs.readSync(fd, Buffer.alloc(2), 0, 3), () => fs.readSync(fd, Buffer.alloc(2), -1), () => fs.readSync(fd, Buffer.alloc(2), 0, -1), () => fs.readSync(fd, 'x'), () => fs.writeSync(fd, Buffer.alloc(2), 3), () => fs.writeSync(fd, Buffer.alloc(2), 1, 2), () => fs.writeSync(fd, Buffer.alloc(2), 0, -1), () => fs.writeSync(fd, {})]) {
  try {
    console.log(wrong());
  } catch (error) {
    console.log(error.code, error.message);
  }
}
console.log(fs.writeSync(fd, 'éa', 0, 'latin1'), fs.writeSync(fd, Buffer.from('12345'), 1, 2, 4), fs.writeSync(fd, Buffer.from('678'), { offset: 1, position: 6 }));
console.log(fs.readFileSync('v').toString('hex'), fs.readSync(fd, Buffer.alloc(2), { position: 1n }));
fs.readv(fd, parts, 0, (error, bytesRead, buffers) => {
  console.log(error, bytesRead, buffers === parts);
  fs.writev(fd, [Buffer.from('zz')], (error, written, buffers) => {
    console.log(error, written, buffers.map(String));
    fs.read(fd, { buffer: Buffer.alloc(3), position: 0 }, (error, bytes, buffer) => {
      console.log(error, bytes, buffer);
      fs.read(fd, (error, bytes, buffer) => console.log(error, bytes, buffer.length));
    });
  });
});
setTimeout(async () => {
  console.log(await util.promisify(fs.write)(fd, 'q', 0), Object.keys(await util.promisify(fs.readv)(fd, parts, 0)));
  const handle = await fs.promises.open('v', 'r+');
  console.log(await handle.readv([Buffer.alloc(2)], 0), (await handle.read()).bytesRead > 0, await handle.writev([Buffer.from('end')]));
  console.log(await handle.read(Buffer.alloc(4), 1, 2, 0), await handle.write('w', 0));
  await handle.close();
  for (const method of ['read', 'stat', 'readFile', 'writeFile', 'truncate', 'sync', 'datasync', 'chmod', 'utimes', 'appendFile', 'writev', 'readv', 'chown', 'write']) {
    await handle[method]('x').catch((error) => console.log(method, error.code, error.syscall, error.message));
  }
  console.log(handle.fd, await handle.close());
}, 50);
