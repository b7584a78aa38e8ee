process.on('exit', (c) => { console.log('one', c); process.exit(5); });
process.on('exit', (c) => console.log('two', c));
process.exit();
