// Signals: who listens to them, and those that a process sends to itself.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_UNKNOWN_SIGNAL },
  setInside,
} = require('internal/errors');

const names = [
  'HUP', 'INT', 'QUIT', 'ILL', 'TRAP', 'ABRT', 'BUS', 'FPE', 'KILL', 'USR1', 'SEGV', 'USR2', 'PIPE', 'ALRM', 'TERM',
  'STKFLT', 'CHLD', 'CONT', 'STOP', 'TSTP', 'TTIN', 'TTOU', 'URG', 'XCPU', 'XFSZ', 'VTALRM', 'PROF', 'WINCH', 'IO',
  'PWR', 'SYS',
];
const signals = { __proto__: null };
names.forEach((name, index) => (signals[`SIG${name}`] = index + 1));

/** Signals that do nothing when nobody listens. */
const ignored = ['SIGCHLD', 'SIGCONT', 'SIGURG', 'SIGWINCH'];

const EINVAL = -22;
const ESRCH = -3;
const LAST_SIGNAL = 64;

/** What `process` does with signals. */
exports.signalsOf = function signalsOf(process) {
  /** Signals for which the process has a handler in place of the default action. */
  const handledSignals = new Set();

  function startListeningIfSignal(name) {
    if (typeof name !== 'string' || !name.startsWith('SIG')) return;
    if (name === 'SIGKILL' || name === 'SIGSTOP') {
      // Node closes its handle again, and for that the loop turns once.
      internal.close(() => {});
      const error = require('util')._errnoException(EINVAL, 'uv_signal_start');
      const place = 'node:internal/process/signal:36';
      const line = "      throw new ErrnoException(err, 'uv_signal_start');";
      setInside(error, `${place}:7`, line, `process.startListeningIfSignal (${place}:13)`);
      throw error;
    }
    handledSignals.add(name);
  }

  function stopListeningIfSignal(name) {
    if (handledSignals.has(name) && process.listenerCount(name) === 0) handledSignals.delete(name);
  }

  /** Returns the number of an error, or 0. */
  function send(pid, number) {
    if (!(number >= 0 && number <= LAST_SIGNAL)) return EINVAL;
    if (pid !== process.pid) return ESRCH;
    if (number === 0) return 0;
    const name = Object.keys(signals).find((key) => signals[key] === number);
    if (handledSignals.has(name)) internal.io(() => process.emit(name, name, number), false);
    else if (!ignored.includes(name)) internal.exit(128 + number);
    return 0;
  }

  function kill(pid, signal) {
    // eslint-style coercion as Node does it: '12' is a number here, 'a' is not.
    // eslint-disable-next-line eqeqeq
    if (pid != (pid | 0)) throw new ERR_INVALID_ARG_TYPE('pid', 'number', pid);
    let number = signal;
    if (signal !== (signal | 0)) {
      const name = signal || 'SIGTERM';
      number = signals[name];
      if (number === undefined) throw new ERR_UNKNOWN_SIGNAL(name);
    }
    const failure = send(Number(pid), number);
    if (failure) {
      const error = require('util')._errnoException(failure, 'kill');
      const place = 'node:internal/process/per_thread:277';
      setInside(error, `${place}:7`, "      throw new ErrnoException(err, 'kill');", `process.kill (${place}:13)`);
      throw error;
    }
    return true;
  }

  return { kill, startListeningIfSignal, stopListeningIfSignal };
};
