import './soon.mjs';
console.log('first');
await new Promise(() => {});
