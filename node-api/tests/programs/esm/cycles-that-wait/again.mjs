await null;
console.log('waited again');
