// A request of the pool is an operation for each call, named by its provider.
const { createHook, executionAsyncId } = require('async_hooks');
const fs = require('fs');
const crypto = require('crypto');
const zlib = require('zlib');
const log = (...words) => fs.writeSync(1, `${words.join(' ')}\n`);
createHook({
  init: (id, type, trigger, resource) => log('init', id, type, trigger, resource.constructor.name),
  before: (id) => log('before', id),
  after: (id) => log('after', id),
  destroy: (id) => log('destroy', id),
}).enable();
fs.writeFileSync('data.txt', 'text');
fs.readFile('data.txt', 'utf8', (error, text) => {
  log('read', text, executionAsyncId());
  crypto.randomBytes(4, (error, bytes) => {
    log('random', bytes.length, executionAsyncId());
    zlib.deflate('text', () => {
      log('deflated', executionAsyncId());
      crypto.pbkdf2('a', 'b', 1, 8, 'sha1', () => log('derived', executionAsyncId()));
    });
  });
});
