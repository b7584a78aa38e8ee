// An `exit` listener that throws ends nothing when the program takes the error: no job and no rejection is looked at after
// it, and the code is the one before `exit`, if nobody sets another.
process.on('uncaughtException', (error) => {
  console.log('taken:', error.message, process.exitCode);
  process.nextTick(() => console.log('a tick of the handler does not run'));
  process.exitCode = undefined;
});
process.on('unhandledRejection', (reason) => console.log('not asked', reason));
process.exitCode = 9;
process.on('exit', (code) => {
  console.log('exit', code, process.exitCode);
  Promise.reject(new Error('nobody is told'));
  queueMicrotask(() => console.log('no job runs'));
  process.nextTick(() => console.log('no tick runs'));
  throw new Error('in exit');
});
process.on('exit', () => console.log('the listeners behind it are not called'));
