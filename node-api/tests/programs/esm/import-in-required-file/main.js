require('./m.js');
