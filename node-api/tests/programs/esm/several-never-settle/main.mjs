// Each module whose top level never settles is named, in order of the imports, and not in that of their waiting.
import './first.mjs';
import './second.mjs';
console.log('never');
