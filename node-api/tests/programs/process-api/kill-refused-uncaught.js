// A signal that there is not is refused by Node.
process.kill(process.pid, 999);
