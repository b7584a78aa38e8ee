// A call that goes on in the next line: V8 points at the last thing before it.
console.log('a', 'b'
console.log('c');
