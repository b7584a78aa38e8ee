Promise.race([]).then(() => console.log('never'));
Promise.race([new Promise((r) => setTimeout(r, 5, 'slow')), 'now', Promise.resolve('p')]).then(console.log);
process.on('exit', () => console.log('exit'));
