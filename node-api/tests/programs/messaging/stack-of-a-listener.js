// Who calls the listener of a message.
const stack = (name, error) => console.log(name, error.stack.split('\n').slice(1).join('\n'));
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => stack('onmessage', new Error());
port1.addEventListener('message', () => stack('addEventListener', new Error()));
port1.on('message', () => {
  stack('on', new Error());
  port1.close();
});
port1.on('close', function () {
  stack('close', new Error());
});
port2.postMessage(1);

setTimeout(() => {
  const [first, second] = [new BroadcastChannel('a'), new BroadcastChannel('a')];
  first.onmessage = () => {
    stack('broadcast', new Error());
    first.close();
    second.close();
  };
  second.postMessage(1);
}, 20);
