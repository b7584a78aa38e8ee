await null;
console.log('waited');
