console.log('a' 'b);
