// require of a module that waits.
require('./waits.mjs');
