process.on('SIGUSR2', (s, n) => console.log('got', s, n));
process.once('SIGTERM', () => { console.log('term'); });
process.kill(process.pid, 'SIGUSR2');
process.kill(process.pid, 0);
console.log('sent');
setTimeout(() => process.kill(process.pid), 20);
setTimeout(() => console.log('end'), 50);
