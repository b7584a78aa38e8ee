async function f() { await null; throw new Error('lost'); }
f();
setTimeout(() => console.log('never'), 5);
