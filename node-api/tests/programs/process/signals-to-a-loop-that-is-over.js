// Watching for a signal keeps no loop alive: one that is sent when there is nothing else to do is never heard.
process.on('SIGUSR2', (name) => console.log('heard', name));
process.on('SIGTERM', (name) => console.log('never', name));
let rounds = 0;
process.on('beforeExit', () => {
  console.log('beforeExit', ++rounds);
  if (rounds === 1) {
    process.kill(process.pid, 'SIGUSR2');
    setImmediate(() => console.log('immediate'));
  } else if (rounds === 2) {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => console.log('never'), 1).unref();
  }
});
process.on('exit', () => console.log('exit'));
process.kill(process.pid, 'SIGUSR2');
Promise.resolve().then(() => console.log('microtask'));
