import {a,b as c} from './a.cjs';
console.log(a, c);
