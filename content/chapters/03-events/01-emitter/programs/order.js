const EventEmitter = require('node:events');

const bell = new EventEmitter();
bell.on('ring', (n) => console.log(`A hears ring ${n}`));
bell.once('ring', (n) => console.log(`B hears ring ${n}`));
bell.prependListener('ring', (n) => {
  console.log(`C hears ring ${n}`);
});

bell.emit('ring', 1);
bell.emit('ring', 2);
