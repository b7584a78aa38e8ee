// Signals that there are not, and processes that there are not.
const attempt = (act) => {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message, error.errno, error.syscall);
  }
};
attempt(() => process.kill(process.pid, 999));
attempt(() => process.kill(process.pid, -1));
attempt(() => process.kill(process.pid, 65));
attempt(() => process.kill(process.pid, 0));
attempt(() => process.kill(99999999, 0));
attempt(() => process.kill(99999999, 'SIGTERM'));
attempt(() => process.kill(process.pid, 0.5));
attempt(() => process.kill(process.pid, 'SIGNOT'));
attempt(() => process.kill('x'));
