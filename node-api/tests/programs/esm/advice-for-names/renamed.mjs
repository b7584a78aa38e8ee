import hidden, { x  as  y, basis } from './a.cjs';
console.log(hidden, y, basis);
