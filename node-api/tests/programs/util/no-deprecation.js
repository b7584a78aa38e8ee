process.noDeprecation = true; const { deprecate, isArray } = require('util'); console.log(deprecate(() => 'quiet', 'never shown', 'DEP_Q')(), isArray([]));
