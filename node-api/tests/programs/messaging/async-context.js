// A message is heard in the context in which its port was made, and belongs to the port.
const { AsyncLocalStorage, createHook, executionAsyncId } = require('async_hooks');
const made = [];
createHook({
  init: (id, type, trigger, { constructor }) => type === 'MESSAGEPORT' && made.push([id, constructor.name]),
}).enable();
const storage = new AsyncLocalStorage();
const plain = new MessageChannel();
plain.port2.on('message', () => {
  console.log(
    'plain',
    storage.getStore(),
    made.findIndex(([id]) => id === executionAsyncId()),
  );
  plain.port2.close();
});
storage.run('post', () => plain.port1.postMessage(1));
const inside = storage.run('made', () => new MessageChannel());
storage.run(
  'listen',
  () =>
    (inside.port1.onmessage = () => {
      console.log(
        'inside',
        storage.getStore(),
        made.findIndex(([id]) => id === executionAsyncId()),
      );
      inside.port1.close();
    }),
);
storage.run('post', () => inside.port2.postMessage(1));
const [x, y] = ['x', 'y'].map((name) => storage.run(name, () => new BroadcastChannel('c')));
storage.run(
  'listen',
  () =>
    (y.onmessage = () => {
      console.log('channel', storage.getStore());
      x.close();
      y.close();
    }),
);
storage.run('post', () => x.postMessage(1));
console.log(made.map(([, name]) => name));
