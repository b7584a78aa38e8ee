import { nope } from './names.cjs';
console.log(nope);
