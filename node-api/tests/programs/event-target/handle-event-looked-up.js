// When `handleEvent` of an object is looked at: as it is added, and twice for each event.
const target = new EventTarget();
const looked = {
  get handleEvent() {
    console.log('looked up');
    return (event) => console.log('called for', event.type);
  },
};
target.addEventListener('x', looked);
console.log('added');
target.dispatchEvent(new Event('x'));
target.removeEventListener('x', looked);
console.log('removed');
target.dispatchEvent(new Event('x'));

// An emitter's `emit` on a port makes a custom event, whose detail is the value.
const { port1 } = new MessageChannel();
port1.addEventListener('note', (event) => console.log(event.constructor.name, event.type, event.detail));
port1.on('note', (value) => console.log('value', value));
console.log(port1.emit('note', { a: 1 }), port1.emit('nothing'));
