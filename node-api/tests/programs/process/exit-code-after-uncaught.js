// An error that nothing caught makes the code 1, whatever was chosen before; an exit listener may change it again.
process.exitCode = 3;
process.on('exit', (code) => {
  console.log('exit', code, process.exitCode);
  process.exitCode = 8;
});
process.on('exit', (code) => console.log('second', code, process.exitCode));
Promise.reject(1);
