import './l.mjs';
console.log('k');
