const m = require('./m'); console.log(m, typeof m);
