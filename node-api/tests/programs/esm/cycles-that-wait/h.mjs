import './g.mjs';
import './wait.mjs';
console.log('h');
