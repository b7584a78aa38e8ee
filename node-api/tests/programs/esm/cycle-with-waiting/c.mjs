import './d.mjs';
import './waits.mjs';
console.log('c');
