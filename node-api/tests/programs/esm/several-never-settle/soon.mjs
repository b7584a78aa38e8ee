await null;
console.log('soon');
