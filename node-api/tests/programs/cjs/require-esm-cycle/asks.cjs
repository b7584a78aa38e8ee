require('./back.mjs');
