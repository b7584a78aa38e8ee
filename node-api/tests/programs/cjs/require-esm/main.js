const m = require('./m.mjs'); console.log(m.default, m.named, m); 
