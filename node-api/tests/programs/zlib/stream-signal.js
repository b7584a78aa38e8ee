// A signal, a missing reader, and no destruction at the end.
const zlib = require('zlib');
const controller = new AbortController();
const aborted = zlib.createGzip({ signal: controller.signal });
aborted.on('error', (error) => console.log('aborted', error.name));
aborted.on('close', () => console.log('aborted close'));
aborted.write('x');
controller.abort();
const unread = zlib.createGzip();
for (const event of ['finish', 'end', 'close']) unread.on(event, () => console.log('unread', event));
unread.end('x');
setTimeout(() => {
  console.log('read now', unread.readableLength > 0);
  unread.resume();
}, 30);
const kept = zlib.createGzip({ autoDestroy: false });
kept.resume();
kept.on('close', () => console.log('kept close'));
kept.on('end', () => console.log('kept end', kept.destroyed));
setTimeout(() => kept.end('x'), 60);
