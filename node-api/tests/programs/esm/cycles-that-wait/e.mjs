import './d.mjs';
import './f.mjs';
console.log('e1');
await null;
console.log('e2');
