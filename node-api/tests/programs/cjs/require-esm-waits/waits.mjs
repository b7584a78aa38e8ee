console.log('waits');
await null;
console.log('waited');
export const done = true;
