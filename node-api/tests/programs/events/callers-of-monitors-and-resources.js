// What stands in a stack below listeners that are called in another way than by `emit` alone.
const EventEmitter = require('events');
const { EventEmitterAsyncResource, errorMonitor } = EventEmitter;
const lines = (error) => error.stack.split('\n').slice(0, 6).join('\n');
const attempt = (what) => {
  try {
    what();
  } catch (error) {
    console.log(lines(error));
  }
};
const fail = function failing() {
  throw new Error('failed');
};
class Own extends EventEmitter {}
const watched = new Own();
watched.on(errorMonitor, fail);
attempt(() => watched.emit('error', new Error('unheard')));
class Resource extends EventEmitterAsyncResource {}
for (const resource of [new EventEmitterAsyncResource({ name: 'R' }), new Resource()]) {
  resource.on('x', fail);
  attempt(() => resource.emit('x'));
}
process.on('uncaughtException', (error) => console.log(lines(error)));
const capturing = new EventEmitter({ captureRejections: true });
capturing[Symbol.for('nodejs.rejection')] = fail;
capturing.on('x', async () => fail());
capturing.emit('x');
