require('fs').createReadStream('not-there.txt').resume();
process.on('exit', (c) => console.log('exit', c));
