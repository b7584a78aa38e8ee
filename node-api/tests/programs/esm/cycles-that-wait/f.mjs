import './d.mjs';
console.log('f1');
await null;
console.log('f2');
