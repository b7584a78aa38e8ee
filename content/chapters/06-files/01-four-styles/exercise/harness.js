const fs = require('node:fs');

const read = require('./read.js');
const scenario = require('./scenario.js');

fs.readFileSync = read.readFileSync;
fs.readFile = read.readFile;
fs.promises.readFile = read.readFilePromise;

scenario({});
