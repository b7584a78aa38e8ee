// An emitter throws an error that nobody listens for into an async function: the report shows where it was made.
const { EventEmitter, once } = require('events');
const emitter = new EventEmitter();
(async () => {
  setTimeout(() => emitter.emit('go', 1), 5);
  console.log(await once(emitter, 'go'));
  emitter.emit('error', new Error('nobody hears'));
})();
