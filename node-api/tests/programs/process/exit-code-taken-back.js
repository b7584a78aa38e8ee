// An `exit` listener that takes the code back leaves the one that the process was to end with.
process.exitCode = 4;
process.on('exit', (code) => {
  console.log(code, process.exitCode);
  process.exitCode = undefined;
  console.log(process.exitCode);
});
