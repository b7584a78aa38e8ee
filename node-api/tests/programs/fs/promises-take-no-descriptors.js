// The promise forms take handles and no numbers; what is wrong with arguments is told at once; parts become bytes.
const fs = require('fs/promises');

const told = (name) => (error) => console.log(name, error.code, error.message);
fs.readFile('missing', 'no-encoding').catch(told('encoding'));
fs.readFile(1).catch(told('number'));
fs.writeFile(1, 'x').catch(told('number'));
fs.readFile('missing', { signal: 5 }).catch(told('signal'));
Promise.resolve()
  .then(() => console.log('tick 1'))
  .then(() => console.log('tick 2'))
  .then(() => console.log('tick 3'));

setImmediate(async () => {
  await fs.appendFile(1, 'x').catch(told('number'));
  await fs.writeFile('parts', ['text', Buffer.from(' bytes '), [33, 34], new Uint8Array([10])]);
  console.log(JSON.stringify(await fs.readFile('parts', 'utf8')));
  await fs.writeFile('parts', [1]).catch(told('part'));
  const handle = await fs.open('parts');
  await handle.close();
  await fs.readFile(handle).catch(told('closed'));
  try {
    handle.createReadStream();
  } catch (error) {
    told('stream')(error);
  }
  await handle.readFile().catch(told('method'));
});
