// `process.exit` calls the `exit` listeners; one that throws stops it there. The loop goes on, without ticks, and `exit`
// is raised once more when nothing is left.
process.on('uncaughtException', (error) => console.log('taken:', error.message, process.exitCode, process._exiting));
let times = 0;
process.on('exit', (code) => {
  console.log('exit', code, process.exitCode);
  process.nextTick(() => console.log('no tick runs'));
  if (++times < 3) throw new Error(`time ${times}`);
});
setTimeout(() => {
  process.exit(5);
  console.log('not reached');
}, 1);
setTimeout(() => {
  process.nextTick(() => console.log('not this one either'));
  Promise.resolve().then(() => console.log('a job runs'));
  console.log('the loop goes on');
}, 5);
process.on('beforeExit', (code) => console.log('beforeExit', code));
