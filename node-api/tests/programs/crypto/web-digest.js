// Digests of the web's interface.
const hex = (buffer) => Buffer.from(buffer).toString('hex');
async function main() {
  for (const name of ['SHA-1', 'sha-256', { name: 'SHA-384' }, 'Sha-512']) {
    console.log(hex(await crypto.subtle.digest(name, new TextEncoder().encode('abc'))));
  }
  console.log(await crypto.subtle.digest('SHA-1', new ArrayBuffer(0)));
  const promise = crypto.subtle.digest('SHA-1', Buffer.from('x'));
  console.log(promise, typeof promise.then);
  const attempts = [['md5', Buffer.alloc(1)], ['SHA-1', 'text'], ['SHA-1'], [], [{}, Buffer.alloc(1)], [null, Buffer.alloc(1)]];
  for (const args of attempts) {
    await crypto.subtle.digest(...args).catch((error) => console.log(error.name, error.code, error.message));
  }
}
main();
