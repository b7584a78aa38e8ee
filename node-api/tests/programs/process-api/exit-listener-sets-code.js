// After an error that nothing caught an `exit` listener has the last word on the code, even if it says 0.
process.on('exit', (code) => {
  console.log(code, process.exitCode);
  process.exitCode = 0;
});
throw new Error('lost');
