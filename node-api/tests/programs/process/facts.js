console.log(process.version, process.versions.node, process.release.name, process.release.lts, process.platform, process.arch);
console.log(typeof process.pid, typeof process.ppid, process.argv.length, process.execArgv, process.title.includes('node'));
console.log(Array.isArray(process.hrtime()), typeof process.hrtime.bigint(), process.uptime() > 0, process.cwd() === __dirname);
console.log(Object.prototype.toString.call(process), process.constructor.name, process instanceof require('events'), process === require('process'), process === require('node:process'));
console.log(Object.keys(process.memoryUsage()), typeof process.memoryUsage.rss(), Object.keys(process.cpuUsage()), Object.keys(process.resourceUsage()).length);
console.log(process.exitCode, process.domain, process._exiting, process.mainModule === module, process.stdout.fd, process.stderr.fd, process.stdin.fd);
for (const f of [() => process.hrtime(1), () => process.hrtime([1]), () => process.chdir(1), () => process.umask('9'), () => process.kill('a'), () => process.kill(process.pid, 'NOPE'), () => process.cpuUsage(1), () => process.setUncaughtExceptionCaptureCallback(1)])
  try { f(); console.log('fine'); } catch (e) { console.log(e.code, e.message); }
console.log(process.umask().toString(8), process.umask(0o77).toString(8), process.umask().toString(8));
console.log(process.emit('custom'), process.listenerCount('warning'), process.eventNames());
console.log(process.getBuiltinModule('fs') === require('fs'), process.getBuiltinModule('nope'));
