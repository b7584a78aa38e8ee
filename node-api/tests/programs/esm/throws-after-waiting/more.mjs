console.log('waits more');
await null;
console.log('waited more');
