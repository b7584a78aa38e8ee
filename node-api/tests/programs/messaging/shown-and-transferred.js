// How channels are shown, and what a list of what is to be handed over may be.
const channel = new BroadcastChannel('c');
console.log(channel);
channel.close();
console.log(channel);
const { port1, port2 } = new MessageChannel();
console.log(port1);
port2.onmessage = () => {};
console.log({ port2 }, port2.hasRef());
const lists = [
  5,
  'ab',
  null,
  {},
  { transfer: 5 },
  { transfer: {} },
  { transfer: null },
  [5],
  [{}],
  new Set([1]),
  () => {},
  [port1],
];
for (const list of lists) {
  try {
    port1.postMessage(1, list);
    console.log('posted');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
port2.close();
setImmediate(() => setImmediate(() => console.log(port2)));
