import './waits.mjs';
console.log('inner');
