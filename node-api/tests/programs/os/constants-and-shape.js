const os = require('os');
console.log(
  os.EOL === '\n',
  os.devNull,
  os.platform(),
  os.type(),
  os.endianness(),
  os.arch() === process.arch,
  `${os.arch}` === os.arch(),
  `${os.endianness}`,
);
console.log(
  os.constants.signals.SIGINT,
  os.constants.errno.ENOENT,
  os.constants.priority,
  Object.isFrozen(os.constants.signals),
  os.constants.dlopen.RTLD_NOW,
);
console.log(
  os.cpus().length === os.availableParallelism(),
  os.loadavg().length,
  typeof os.userInfo().username,
  Object.keys(os.userInfo()),
  Buffer.isBuffer(os.userInfo({ encoding: 'buffer' }).username),
);
console.log(Object.keys(os).sort().join(), os.networkInterfaces().lo[0].address);
for (const f of [() => os.setPriority('x'), () => os.setPriority(0, 100), () => os.getPriority(1.5)]) {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.code, e.message);
  }
}
console.log(
  Object.values(os)
    .filter((value) => typeof value === 'function')
    .map((value) => value.name)
    .join(),
);
