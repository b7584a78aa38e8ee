// Callbacks come from the pool: after ticks and promises; errors too.
const zlib = require('zlib');
zlib.gzip('text', (error, bytes) => {
  console.log('gzip', error, zlib.gunzipSync(bytes).toString());
  process.nextTick(() => console.log('tick after gzip'));
  zlib.gunzip('nonsense', (again, nothing) => console.log(again.code, again.errno, `${again}`, nothing));
});
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
console.log('main');
for (const args of [['x'], ['x', {}], ['x', {}, 'callback']]) {
  try {
    zlib.gzip(...args);
  } catch (error) {
    console.log(`${error}`);
  }
}
