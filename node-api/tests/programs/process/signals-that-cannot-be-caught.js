// SIGKILL and SIGSTOP cannot be listened to.
process.on('newListener', (name) => console.log('new', name));
for (const name of ['SIGKILL', 'SIGSTOP', 'SIGFOO']) {
  try {
    process.on(name, () => {});
    console.log(name, process.listenerCount(name));
  } catch (error) {
    console.log(error.name, error.code, error.errno, error.syscall, error.message);
  }
}
process.on('uncaughtException', (error) => console.log(Object.keys(error), error.message));
Promise.reject(null);
