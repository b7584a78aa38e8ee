import './first.mjs';
import './a.mjs';
console.log('b');
