// After an error in a listener, or in what it queues, the port waits for its next turn; one that is closed has none.
process.on('uncaughtException', ({ message }) => {
  console.log('uncaught', message);
  if (message === 'from 2') port1.close();
});
const { port1, port2 } = new MessageChannel();
port1.on('message', (message) => {
  console.log('first', message);
  throw new Error(`from ${message}`);
});
port1.on('message', (message) => console.log('second', message));
port1.on('close', () => console.log('closed'));
for (let i = 1; i <= 4; i++) port2.postMessage(i);
setImmediate(() => console.log('immediate'));

setTimeout(() => {
  const other = new MessageChannel();
  other.port1.on('message', (message) => {
    console.log('other', message);
    if (message === 1)
      process.nextTick(() => {
        throw new Error('tick');
      });
    if (message === 2)
      queueMicrotask(() => {
        throw new Error('microtask');
      });
    if (message === 3) Promise.reject(new Error('rejection'));
    if (message === 5) other.port1.close();
    setImmediate(() => console.log('immediate of', message));
  });
  for (let i = 1; i <= 6; i++) other.port2.postMessage(i);
}, 20);
