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

// The loop, with a mistake in it.
for (const callback of microtasks) callback();
for (const callback of macrotasks) callback();
