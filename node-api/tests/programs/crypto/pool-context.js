// The async context goes along to the pool's answers.
const { AsyncLocalStorage } = require('async_hooks');
const crypto = require('crypto');
const storage = new AsyncLocalStorage();
for (const [name, iterations] of [['slow', 500_000], ['fast', 1]]) {
  storage.run(name, () => crypto.pbkdf2('p', 's', iterations, 8, 'sha256', () => console.log(storage.getStore())));
}
storage.run('web', () => crypto.subtle.digest('SHA-1', Buffer.alloc(1)).then(() => console.log(storage.getStore())));
console.log(storage.getStore());
