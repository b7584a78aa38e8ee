process.on('exit', (c) => { console.log('exit', c); process.exitCode = 9; });
process.on('beforeExit', () => console.log('never'));
setTimeout(() => console.log('never'), 0);
try { process.nextTick(() => console.log('never')); process.exit(3); } finally { console.log('never finally'); }
