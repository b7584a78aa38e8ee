const e = new (require('events'))();
console.log('before');
e.emit('error', { status: 500, tags: ['a', 'b'] });
