// An import without the extension that the file has.
import { x } from './lib/x';
console.log(x);
