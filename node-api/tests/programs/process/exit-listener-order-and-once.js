process.once('exit', () => console.log('once'));
process.on('exit', () => console.log('on'));
process.prependListener('exit', () => console.log('prepended'));
console.log(process.listenerCount('exit'), process.eventNames().includes('exit'));
