// An imported name is read before its module has run.
import { a } from './a.mjs';
console.log(a);
