// What the constructor of `MessageEvent` takes.
const { port1 } = new MessageChannel();
const options = [
  undefined,
  null,
  5,
  'x',
  { data: 1, origin: 'o', lastEventId: 5 },
  { ports: [port1] },
  { ports: new Set([port1]) },
  { ports: 5 },
  { ports: null },
  { ports: [1] },
  { ports: [null] },
  { source: port1 },
  { source: null },
  { source: {} },
  { source: 1 },
];
for (const init of options) {
  try {
    const { data, origin, lastEventId, source, ports } = new MessageEvent('message', init);
    console.log(data, origin, lastEventId, source === port1, ports.length, Object.isFrozen(ports));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
