process.on('exit', (c) => console.log('exit', c));
console.log('x'); throw new RangeError('top');
