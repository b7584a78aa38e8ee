// Signals that a process sends to itself.
'use strict';

const names = [
  'HUP', 'INT', 'QUIT', 'ILL', 'TRAP', 'ABRT', 'BUS', 'FPE', 'KILL', 'USR1', 'SEGV', 'USR2', 'PIPE', 'ALRM', 'TERM',
  'STKFLT', 'CHLD', 'CONT', 'STOP', 'TSTP', 'TTIN', 'TTOU', 'URG', 'XCPU', 'XFSZ', 'VTALRM', 'PROF', 'WINCH', 'IO',
  'PWR', 'SYS',
];
const signals = { __proto__: null };
names.forEach((name, index) => (signals[`SIG${name}`] = index + 1));
exports.signals = signals;

/** Signals that do nothing when nobody listens. */
const ignored = ['SIGCHLD', 'SIGCONT', 'SIGURG', 'SIGWINCH'];

const EINVAL = -22;
const ESRCH = -3;
const LAST_SIGNAL = 64;

/** Returns the number of an error, or 0. */
exports.send = function send(pid, number, process, handled) {
  if (!(number >= 0 && number <= LAST_SIGNAL)) return EINVAL;
  if (pid !== process.pid) return ESRCH;
  if (number === 0) return 0;
  const name = Object.keys(signals).find((key) => signals[key] === number);
  if (handled.has(name)) internal.io(() => process.emit(name, name, number), false);
  else if (!ignored.includes(name)) internal.exit(128 + number);
  return 0;
};
