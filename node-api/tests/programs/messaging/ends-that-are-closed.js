// An end that is closed while it hands over still hears what comes meanwhile; the other end hears that it is closed, whether
// it is referenced, listens, or does neither, as long as the loop goes on.
const pair = () => new MessageChannel();

const busy = pair();
busy.port1.on('message', (value) => {
  console.log('busy', value);
  if (value !== 'close') return;
  busy.port1.close();
  busy.port2.postMessage('after the close');
  process.nextTick(() => busy.port2.postMessage('in a tick'));
  setImmediate(() => console.log('too late', busy.port2.postMessage('too late')));
});
busy.port1.on('close', () => console.log('busy closed'));
busy.port2.on('close', () => console.log('other of busy closed'));
busy.port2.postMessage('close');
busy.port2.postMessage('waits');

for (const [name, prepare] of [
  ['referenced', (port) => port.on('message', () => {})],
  ['unreferenced', (port) => port.on('message', () => {}).unref()],
  ['silent', () => {}],
  ['started', (port) => port.start()],
  ['stopped', (port) => port.on('message', console.log).off('message', console.log)],
]) {
  const { port1, port2 } = pair();
  prepare(port1);
  port1.on('close', () => console.log(name, 'closed'));
  port2.on('close', () => console.log('other of', name));
  setTimeout(() => port2.close(), 10);
}
setTimeout(() => console.log('end'), 60);
