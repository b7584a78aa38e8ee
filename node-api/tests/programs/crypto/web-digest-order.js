// A digest comes from the pool: after ticks and promises.
crypto.subtle.digest('SHA-256', Buffer.alloc(10)).then(() => {
  console.log('digest');
  process.nextTick(() => console.log('tick after'));
});
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise')).then(() => console.log('promise 2'));
console.log('main');
