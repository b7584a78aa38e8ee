console.trace(); console.trace('msg %s', 'x', { a: 1 }); function inner() { console.trace(new Error('inside').message); } inner(); console.log('done');
