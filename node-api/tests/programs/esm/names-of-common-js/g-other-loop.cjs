const y = require('./a-chain.cjs');
for (const k in y) exports[k] = y[k];
