// Ports take turns in the order in which they were made, and one that got something before its turn has it in the same
// poll phase. What the thread pool has done comes before them.
const { port1: a, port2: b } = new MessageChannel();
a.on('message', (value) => {
  console.log('a', value);
  if (value > 4) {
    a.close();
    setTimeout(several, 5);
    return;
  }
  setImmediate(() => console.log('immediate of a', value));
  process.nextTick(() => console.log('tick of a', value));
  Promise.resolve().then(() => {
    a.postMessage(value + 1);
    console.log('posted');
  });
});
b.on('message', (value) => {
  console.log('b', value);
  setImmediate(() => console.log('immediate of b', value));
  process.nextTick(() => b.postMessage(value + 1));
});
a.postMessage(0);
require('fs').stat('.', () => console.log('stat'));
const until = Date.now() + 50;
while (Date.now() < until);

function several() {
  const ports = ['first', 'second', 'third'].map((name, index) => {
    const { port1, port2 } = new MessageChannel();
    port1.on('message', (value) => {
      console.log(name, value);
      if (value === 'last') {
        port1.close();
      } else if (index === 0) {
        ports[1].postMessage(`of the first: ${value}`);
      } else if (index === 1 && value === 'C') {
        const late = new MessageChannel();
        late.port1.on('message', (text) => {
          console.log('late', text);
          late.port1.close();
        });
        late.port2.postMessage('in the next turn');
        ports[0].postMessage('E');
        ports[2].postMessage('F');
      }
    });
    return port2;
  });
  ports[2].postMessage('A');
  ports[0].postMessage('B');
  ports[1].postMessage('C');
  setImmediate(() => console.log('immediate'));
  setTimeout(() => ports.forEach((port) => port.postMessage('last')), 5);
}
