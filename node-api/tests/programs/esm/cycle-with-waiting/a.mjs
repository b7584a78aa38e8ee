import './b.mjs';
import './outside.mjs';
console.log('a');
