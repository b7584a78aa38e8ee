// A port can be handed over: in the data, beside it, to structuredClone. What it has got goes along, and what is posted
// meanwhile; the old one is closed.
const attempt = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
const a = new MessageChannel();
const b = new MessageChannel();
a.port1.on('close', () => console.log('the old port closes'));
a.port2.on('close', () => {
  console.log('the other end closes');
  setTimeout(beside, 20);
});
a.port2.postMessage('early');
a.port2.on('message', (message) => console.log('answer:', message));
b.port1.on('message', (moved) => {
  console.log(moved.constructor.name, moved === a.port1, moved instanceof MessagePort);
  moved.on('message', (message) => {
    console.log('moved port:', message);
    moved.postMessage(`${message} received`);
    if (message === 'late') {
      moved.close();
      b.port1.close();
    }
  });
});
attempt(() => b.port2.postMessage(a.port1, [a.port1]));
a.port2.postMessage('late');
attempt(() => a.port1.postMessage('nobody hears'));
attempt(() => b.port2.postMessage(a.port1, [a.port1]));
attempt(() => b.port2.postMessage(1, [b.port2]));

const c = new MessageChannel();
attempt(() => b.port2.postMessage(1, [c.port1, c.port1]));
attempt(() => b.port2.postMessage(c.port1));
attempt(() => b.port2.postMessage({ port: c.port1 }, [c.port2]));
attempt(() => b.port2.postMessage(1, [{}]));
attempt(() => b.port2.postMessage(1, [null]));
attempt(() => structuredClone(c.port1));
attempt(() => structuredClone(1, { transfer: [c.port1, c.port1] }));

const d = new MessageChannel();
const buffer = new ArrayBuffer(8);
attempt(() => structuredClone({ buffer, port: d.port1, f() {} }, { transfer: [buffer, d.port1] }));
console.log(buffer.byteLength);
const clone = structuredClone({ buffer, port: d.port1, again: [d.port1] }, { transfer: [buffer, d.port1] });
console.log(buffer.byteLength, clone.buffer.byteLength, clone.port === clone.again[0]);
clone.port.onmessage = ({ data, ports }) => {
  console.log('cloned port:', data, ports);
  clone.port.close();
};
d.port2.postMessage('through the clone');

function beside() {
  const e = new MessageChannel();
  const f = new MessageChannel();
  e.port1.onmessage = ({ data, ports }) => {
    console.log(data, ports.length);
    ports[0].postMessage('back');
    e.port1.close();
  };
  f.port2.onmessage = ({ data }) => {
    console.log(data);
    f.port2.close();
  };
  e.port2.postMessage({ beside: 1 }, [f.port1]);
  setTimeout(toItself, 20);
}

function toItself() {
  const g = new MessageChannel();
  g.port2.on('close', () => console.log('a port posted to itself is lost'));
  g.port2.on('message', () => {});
  process.on('warning', ({ message }) => console.log(message));
  attempt(() => g.port2.postMessage(1, [g.port1]));
  attempt(() => g.port2.postMessage(2));
}
