// A complaint about a listener names the class of the emitter, whatever declares the method.
const EventEmitter = require('events');
const { PassThrough, Readable } = require('stream');
class Sub extends EventEmitter {}
class Deep extends Sub {
  on(...args) {
    return super.on(...args);
  }
}
const attempt = (what) => {
  try {
    what();
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 6).join('\n'));
  }
};
for (const emitter of [new EventEmitter(), new Sub(), new PassThrough(), new Readable({ read() {} }), process]) {
  attempt(() => emitter.on('x', 5));
  attempt(() => emitter.addListener('x'));
  attempt(() => emitter.prependListener('x', null));
  attempt(() => emitter.once('x', {}));
  attempt(() => emitter.prependOnceListener('x', 'text'));
  attempt(() => emitter.off('x', 5));
  attempt(() => emitter.removeListener('x'));
  attempt(() => emitter.setMaxListeners(-1));
}
attempt(() => new Deep().on('x', 5));
attempt(() => (EventEmitter.defaultMaxListeners = -5));
attempt(() => (EventEmitter.captureRejections = 5));
