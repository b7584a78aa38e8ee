const { Readable } = require('stream');
new Readable().read();
console.log('after');
