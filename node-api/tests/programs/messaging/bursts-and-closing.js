// An end hands over all that it has got before another end has its turn; what was posted before a close is heard first,
// and what waits at an end that is closed itself is lost.
const log = (...words) => console.log(...words);
const tell = (name, { port1, port2 }) => {
  port2.on('message', (message) => {
    log(name, message);
    if (message === 'close') port2.close();
  });
  port1.on('close', () => log(name, 'port1 is closed'));
  port2.on('close', () => log(name, 'port2 is closed'));
};
const steps = (name) =>
  setImmediate(() => {
    log(name, 'immediate');
    setImmediate(() => log(name, 'second immediate'));
  });
const begin = (name, act) => {
  const channel = new MessageChannel();
  tell(name, channel);
  act(channel);
  steps(name);
};
begin('lost', ({ port1, port2 }) => {
  port1.postMessage(1);
  port2.close();
});
setTimeout(() => begin('burst', ({ port1 }) => ['close', 2, 3].forEach((message) => port1.postMessage(message))), 100);
setTimeout(
  () =>
    begin('heard', ({ port1 }) => {
      port1.postMessage(1);
      port1.postMessage(2);
      port1.close();
      port1.postMessage(3);
    }),
  200,
);
setTimeout(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    log('answer', data);
    if (data === 'bye') port1.close();
  };
  port2.on('message', (number) => {
    log('question', number);
    port2.postMessage(number);
    if (number === 2) port2.postMessage('bye');
  });
  port1.postMessage(1);
  port1.postMessage(2);
}, 300);
setTimeout(() => {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage('early');
  port1.close();
  port2.on('close', () => log('closed after what was early'));
  setTimeout(() => port2.on('message', log), 50);
}, 400);
setTimeout(() => {
  const [a, b, c] = ['x', 'x', 'x'].map((name) => new BroadcastChannel(name));
  b.onmessage = ({ data }) => log('b', data);
  c.onmessage = ({ data }) => {
    log('c', data);
    if (data === 2) [a, b, c].forEach((channel) => channel.close());
  };
  a.postMessage(1);
  a.postMessage(2);
}, 500);
setTimeout(() => log('end'), 600);
