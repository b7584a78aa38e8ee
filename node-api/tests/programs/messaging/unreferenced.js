// What comes to a port or to a broadcast channel that keeps no process alive is heard only while something else does.
const { port1, port2 } = new MessageChannel();
port1.on('message', (message) => console.log('port', message));
port1.unref();
const [sender, receiver] = ['x', 'x'].map((name) => new BroadcastChannel(name));
receiver.onmessage = ({ data }) => console.log('broadcast', data);
console.log(sender.unref() === sender, receiver.unref() === receiver);
let rounds = 0;
process.on('beforeExit', () => {
  console.log('beforeExit', ++rounds);
  if (rounds > 3) return;
  port2.postMessage(rounds);
  sender.postMessage(rounds);
  if (rounds < 3) setImmediate(() => console.log('immediate'));
});
process.on('exit', () => console.log('exit'));
port2.postMessage('first');
