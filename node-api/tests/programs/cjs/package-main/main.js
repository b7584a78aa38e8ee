console.log(require('pkg'), require('pkg/sub'), require('@scope/thing'));
try { require('pkg/hidden'); } catch (e) { console.log(e.code); }
