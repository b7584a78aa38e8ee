// A stream uses its handle: one that is closed meanwhile is closed when the stream has done what it had begun.
const fs = require('fs');
const fsp = fs.promises;
(async () => {
  const gone = await fsp.open(__filename);
  await gone.close();
  for (const name of ['createReadStream', 'createWriteStream', 'readLines', 'readableWebStream']) {
    try {
      gone[name]();
    } catch (error) {
      console.log(name, error.name, error.code, error.message);
    }
  }
  const reader = await fsp.open(__filename);
  const source = reader.createReadStream({ highWaterMark: 10 });
  source.on('close', () => console.log('source closed'));
  source.on('end', () => console.log('never'));
  await new Promise((resolve) => {
    source.once('data', async (chunk) => {
      source.pause();
      await reader.close();
      console.log(chunk.length, 'reader closed', reader.fd, source.destroyed);
      resolve();
    });
  });
  const writer = await fsp.open('made', 'w');
  const target = writer.createWriteStream();
  target.write('a', (error) => console.log('written', error));
  target.on('close', () => console.log('target closed', writer.fd));
  target.on('error', (error) => console.log('error', error.code));
  await writer.close();
  console.log('writer closed', fs.readFileSync('made', 'utf8'));
  target.write('b', (error) => console.log('late', error.code));
  fs.unlinkSync('made');
  const both = await fsp.open(__filename);
  const streams = [0, 5].map((start) => both.createReadStream({ start, end: start + 3, autoClose: false }));
  for (const stream of streams) {
    for await (const chunk of stream) console.log(String(chunk));
  }
  console.log(both.fd > 0, await both.close(), both.fd);
})();
