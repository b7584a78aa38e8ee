import './e.mjs';
import './f.mjs';
console.log('d1');
await null;
console.log('d2');
