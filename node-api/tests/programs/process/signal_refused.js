// A signal that cannot be watched opens a handle and closes it again, and for that the loop turns once.
process.on('SIGUSR2', (name, number) => console.log(name, number));
process.kill(process.pid, 'SIGUSR2');
try {
  process.on('SIGKILL', () => {});
} catch (error) {
  console.log(error.message);
}
console.log(process.cwd.name, process.chdir.name, process.umask.name, process.kill.length);
for (const call of [
  () => process.chdir(1),
  () => process.chdir('/none'),
  () => process.kill('a'),
  () => process.umask('x'),
]) {
  try {
    console.log(call());
  } catch (error) {
    console.log(error.code, error.stack.split('\n')[1]);
  }
}
process.on('exit', () => console.log('exit'));
