// Cycles, with modules outside that wait and some that do not, in the order in which they run.
import './a.mjs';
import './outside-late.mjs';
console.log('main');
