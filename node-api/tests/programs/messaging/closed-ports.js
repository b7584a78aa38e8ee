// What a port says of itself while it is closed, and what postMessage returns.
const { inspect } = require('node:util');
const attempt = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.message);
  }
};
const { port1, port2 } = new MessageChannel();
const tell = (when) => {
  const shown = inspect(port1).split('\n').slice(1, 3).join('');
  console.log(when, port1.hasRef(), port2.postMessage(1), port1.postMessage(2), shown.split('Symbol')[0]);
};
tell('open:');
port1.ref();
port1.close();
tell('closing:');
port1.on('close', () => {
  tell('closed:');
  setImmediate(() => {
    tell('over:');
    attempt(() => port1.start());
    attempt(() => port1.close());
    attempt(() => port1.ref());
    attempt(() => port1.postMessage(() => {}));
    attempt(() => new MessageChannel().port1.postMessage(1, [port1]));
  });
});
attempt(() => MessagePort.prototype.postMessage.call({}, 1));
attempt(() => MessagePort.prototype.start.call({}));
attempt(() => BroadcastChannel.prototype.close.call({}));
attempt(() => BroadcastChannel.prototype.postMessage.call({}, 1));
attempt(() => BroadcastChannel.prototype.name);
