// What modules make when it is asked for is shown as what it is.
const { Blob, File, resolveObjectURL } = require('buffer');
console.log(Object.entries(require('buffer')).slice(-3));
console.log(require('buffer'));
console.log(require('url').URLPattern, require('util').MIMEType, Blob.name, File.name, resolveObjectURL.name);
const util = require('util');
util.diff = 5;
console.log(util.diff, Object.keys(util).slice(-5));
