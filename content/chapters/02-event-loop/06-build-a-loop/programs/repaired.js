const microtasks = [];
const macrotasks = [];

// The main script.
macrotasks.push(() => {
  console.log('macrotask 1');
  microtasks.push(() => console.log('microtask 2'));
});
macrotasks.push(() => console.log('macrotask 2'));
microtasks.push(() => console.log('microtask 1'));
console.log('main script');

// The loop.
function drain() {
  while (microtasks.length > 0) microtasks.shift()();
}
drain();
while (macrotasks.length > 0) {
  macrotasks.shift()();
  drain();
}
