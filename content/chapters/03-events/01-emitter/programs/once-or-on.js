const { EventEmitter, on, once } = require('node:events');

const feed = new EventEmitter();

async function withOnce() {
  const seen = [];
  while (!seen.includes('c')) {
    const [item] = await once(feed, 'item');
    seen.push(item);
  }
  console.log(`once: ${seen.join(' ')}`);
}

async function withOn() {
  const seen = [];
  for await (const [item] of on(feed, 'item')) {
    seen.push(item);
    if (item === 'c') break;
  }
  console.log(`on: ${seen.join(' ')}`);
}

withOnce();
withOn();
feed.emit('item', 'a');
feed.emit('item', 'b');
setTimeout(() => feed.emit('item', 'c'), 20);
