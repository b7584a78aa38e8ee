import { nope } from './names.mjs';
console.log(nope);
