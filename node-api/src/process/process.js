// The `process` object: an EventEmitter with the process's own facts and controls. Scheduling, time, output and the end
// of the process are reached through `internal`.
'use strict';

const EventEmitter = require('events');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE, ERR_UNKNOWN_SIGNAL, ERR_INVALID_ARG_VALUE },
  setInside,
} = require('internal/errors');
const { validateBoolean, validateFunction, validateInteger, validateNumber, validateString } = require('internal/validators');
const operations = require('internal/async_hooks/operations');
const facts = internal.facts();

function process() {}
Object.setPrototypeOf(process.prototype, EventEmitter.prototype);
const instance = Object.create(process.prototype);
Object.defineProperty(process.prototype, 'constructor', {
  __proto__: null,
  value: process,
  writable: true,
  configurable: true,
  enumerable: false,
});
Object.defineProperty(instance, Symbol.toStringTag, {
  __proto__: null,
  value: 'process',
  configurable: true,
});

let exitCode;
let title = 'node';
const hidden = (value) => ({ __proto__: null, value, writable: true, configurable: true, enumerable: false });

/** Properties that nothing is assigned to. */
function keep(object, values, configurable = true) {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(object, name, { __proto__: null, value, enumerable: true, writable: false, configurable });
  }
  return object;
}
/** A property whose value is made when it is first read. */
function late(name, make, writable = true) {
  let value;
  const set = (other) => {
    value = other;
  };
  Object.defineProperty(instance, name, {
    __proto__: null,
    enumerable: true,
    configurable: true,
    get: () => (value ??= make()),
    set: writable ? set : undefined,
  });
}
keep(instance, {
  version: `v${facts.versions.node}`,
  versions: keep({}, facts.versions),
  arch: 'x64',
  platform: 'linux',
  release: keep({}, facts.release),
});
EventEmitter.call(instance);
instance.domain = null;
instance._exiting = false;

Object.defineProperty(instance, 'exitCode', {
  __proto__: null,
  enumerable: true,
  configurable: false,
  get() {
    return exitCode;
  },
  set(code) {
    let value = code;
    if (code !== null && code !== undefined) {
      if (typeof code === 'string' && code !== '' && !Number.isNaN(Number(code))) value = Number(code);
      validateInteger(value, 'code');
    }
    // Kept as 32 bits, as the binding does.
    exitCode = value === null || value === undefined ? undefined : value | 0;
    internal.setExitCode(exitCode);
  },
});

keep(instance, { config: Object.freeze(facts.config) });
Object.assign(instance, {
  uptime() {
    return internal.uptime();
  },
  getActiveResourcesInfo() {
    return require('internal/process/references').getActiveResourcesInfo();
  },
  loadEnvFile(path = undefined) {
    const { pathOf } = require('internal/fs/arguments');
    const text = require('fs').readFileSync(path === undefined || path === null ? '.env' : pathOf(path), 'utf8');
    for (const [name, value] of Object.entries(require('util').parseEnv(text))) instance.env[name] ??= value;
  },
  reallyExit(code) {
    internal.exit(Number(code) || 0);
  },
  ...require('internal/process/usage'),
  kill(pid, signal) {
    // eslint-style coercion as Node does it: '12' is a number here, 'a' is not.
    // eslint-disable-next-line eqeqeq
    if (pid != (pid | 0)) throw new ERR_INVALID_ARG_TYPE('pid', 'number', pid);
    const { send, signals } = require('internal/process/signals');
    let number = signal;
    if (signal !== (signal | 0)) {
      const name = signal || 'SIGTERM';
      number = signals[name];
      if (number === undefined) throw new ERR_UNKNOWN_SIGNAL(name);
    }
    const failure = send(Number(pid), number, instance, handledSignals);
    if (failure) {
      const error = require('util')._errnoException(failure, 'kill');
      const place = 'node:internal/process/per_thread:277';
      setInside(error, `${place}:7`, "      throw new ErrnoException(err, 'kill');", `process.kill (${place}:13)`);
      throw error;
    }
    return true;
  },
  exit(code) {
    if (arguments.length !== 0) instance.exitCode = code;
    if (!instance._exiting) {
      instance._exiting = true;
      instance.emit('exit', instance.exitCode || 0);
    }
    instance.reallyExit(instance.exitCode || 0);
  },
  abort() {
    internal.abort();
  },
  ref(maybeRefable) {
    require('internal/process/references').ref(maybeRefable);
  },
  unref(maybeRefable) {
    require('internal/process/references').unref(maybeRefable);
  },
});
late('finalization', () => require('internal/process/finalization').finalizationOf(instance));
Object.assign(instance, {
  hrtime,
  openStdin() {
    instance.stdin.resume();
    return instance.stdin;
  },
  getuid: () => 1000,
  geteuid: () => 1000,
  getgid: () => 1000,
  getegid: () => 1000,
  getgroups: () => [1000],
});
late('allowedNodeEnvironmentFlags', () => new Set());
const { features } = facts;
// What is found out when it is asked for.
for (const name of ['cached_builtins', 'require_module', 'quic', 'typescript']) {
  const value = features[name];
  const { get } = { get: () => value };
  if (name !== 'typescript') Object.defineProperty(get, 'name', { value: `get ${name}` });
  Object.defineProperty(features, name, { __proto__: null, get, enumerable: true, configurable: true });
}
keep(instance, { features }, false);
Object.assign(instance, {
  _fatalException: (error, fromPromise) => onUncaught(error, fromPromise),
  setUncaughtExceptionCaptureCallback,
  hasUncaughtExceptionCaptureCallback,
  emitWarning: require('internal/process/warning').emitWarning,
  nextTick: internal.nextTick(instance),
  sourceMapsEnabled: false,
  setSourceMapsEnabled(enabled) {
    validateBoolean(enabled, 'enabled');
    const whole = { nodeModules: enabled, generatedCode: enabled };
    require('internal/module/support').setSourceMapsSupport(enabled, whole);
  },
  getBuiltinModule(id) {
    validateString(id, 'id');
    return internal.isBuiltin(id) ? require(id.replace(/^node:/, '')) : undefined;
  },
});
for (const name of ['getuid', 'geteuid', 'getgid', 'getegid', 'getgroups']) {
  Object.defineProperty(instance[name], 'name', { value: name });
}

function hrtime(time) {
  const nanoseconds = internal.hrtime();
  const now = [Number(nanoseconds / 1_000_000_000n), Number(nanoseconds % 1_000_000_000n)];
  if (time === undefined) return now;
  if (!Array.isArray(time)) throw new ERR_INVALID_ARG_TYPE('time', 'Array', time);
  if (time.length !== 2) throw new ERR_OUT_OF_RANGE('time', 2, time.length);
  const seconds = now[0] - time[0];
  const rest = now[1] - time[1];
  return rest < 0 ? [seconds - 1, rest + 1e9] : [seconds, rest];
}
hrtime.bigint = function hrtimeBigInt() {
  return internal.hrtime();
};

function queueMicrotask(callback) {
  validateFunction(callback, 'callback');
  if (!operations.heard() && !internal.inContext()) {
    internal.queueMicrotask(callback);
    return;
  }
  const { AsyncResource } = require('internal/async_hooks/resource');
  const resource = new AsyncResource('Microtask', { requireManualDestroy: true });
  resource.callback = callback;
  internal.queueMicrotask(callback, resource, resource.asyncId(), resource.triggerAsyncId());
}

let capture = null;

function setUncaughtExceptionCaptureCallback(fn) {
  if (fn === null) {
    capture = null;
    return;
  }
  if (typeof fn !== 'function') throw new ERR_INVALID_ARG_TYPE('fn', ['Function', 'null'], fn);
  if (capture !== null) {
    const { codes } = require('internal/errors');
    throw new codes.ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET();
  }
  capture = fn;
}

function hasUncaughtExceptionCaptureCallback() {
  return capture !== null;
}

function tellMonitors(error, origin) {
  instance.emit('uncaughtExceptionMonitor', error, origin);
}

function tellCapture(error) {
  capture(error);
}

/** What happens to an error that nothing caught. Returns whether the process goes on. */
function onUncaught(error, fromPromise) {
  const origin = fromPromise ? 'unhandledRejection' : 'uncaughtException';
  tellMonitors(error, origin);
  if (capture !== null) {
    tellCapture(error);
    return true;
  }
  if (instance.emit('uncaughtException', error, origin)) return true;
  try {
    // Whatever code the program had chosen before: an error that nothing caught makes it 1, and `exit` listeners may
    // change that.
    if (!instance._exiting) {
      instance._exiting = true;
      instance.exitCode = 1;
      instance.emit('exit', 1);
    }
  } catch {
    // An error in an exit listener does not hide the one that is being reported.
  }
  return false;
}

/** What happens to a rejected promise that nobody listened to in time: `true`, or the error that ends the process. */
function onUnhandledRejection(promise, reason) {
  if (instance.emit('unhandledRejection', reason, promise)) return true;
  if (typeof reason === 'object' && reason !== null && Object.hasOwn(reason, 'stack')) return reason;
  return new UnhandledPromiseRejection(reason);
}

class UnhandledPromiseRejection extends Error {
  constructor(reason) {
    super(
      'This error originated either by throwing inside of an async function without a catch block, or by rejecting a ' +
        `promise which was not handled with .catch(). The promise rejected with the reason "${describe(reason)}".`,
    );
    this.code = 'ERR_UNHANDLED_REJECTION';
    this.name = 'UnhandledPromiseRejection';
    Object.defineProperty(this, 'stack', hidden(
      `${this.name}: ${this.message}\n` +
        '    at throwUnhandledRejectionsMode (node:internal/process/promises:392:7)\n' +
        `    at processPromiseRejections (node:internal/process/promises:475:17)${internal.belowRejections()}`,
    ));
  }
}

/** A value as text without calling any of its methods. */
function describe(value) {
  if (typeof value === 'symbol') return value.toString();
  if (typeof value === 'function') return Function.prototype.toString.call(value);
  if (typeof value !== 'object' || value === null) return String(value);
  // V8 shows such by what they say of themselves, were they made as errors or not.
  if (value.toString === Error.prototype.toString) return Reflect.apply(Error.prototype.toString, value, []);
  const { constructor } = value;
  if (value.toString === Object.prototype.toString && typeof constructor === 'function' && constructor.name) {
    return `#<${constructor.name}>`;
  }
  return Object.prototype.toString.call(value);
}

/** Signals for which the process has a handler in place of the default action. */
const handledSignals = new Set();
const EINVAL = -22;

function startListeningIfSignal(name) {
  if (typeof name !== 'string' || !name.startsWith('SIG')) return;
  if (name === 'SIGKILL' || name === 'SIGSTOP') {
    const error = require('util')._errnoException(EINVAL, 'uv_signal_start');
    const place = 'node:internal/process/signal:36';
    const line = "      throw new ErrnoException(err, 'uv_signal_start');";
    setInside(error, `${place}:7`, line, `process.startListeningIfSignal (${place}:13)`);
    throw error;
  }
  handledSignals.add(name);
}

function stopListeningIfSignal(name) {
  if (handledSignals.has(name) && instance.listenerCount(name) === 0) handledSignals.delete(name);
}

let hearsMultiple = false;

/** Promises tell of being settled again once a program has listened for that. */
function hearMultiple() {
  if (hearsMultiple) return;
  hearsMultiple = true;
  const deprecated = require('util').deprecate(() => {}, 'The multipleResolves event has been deprecated.', 'DEP0160');
  require('internal/language/guarded').hearMultiple((kind, promise, value) => {
    instance.nextTick(() => {
      if (instance.emit('multipleResolves', kind, promise(), value)) deprecated();
    });
  });
}

/** A promise that had been reported got a handler after all. */
function onRejectionHandled(promise, id) {
  if (instance.emit('rejectionHandled', promise)) return;
  const warning = new Error(`Promise rejection was handled asynchronously (rejection id: ${id})`);
  warning.name = 'PromiseRejectionHandledWarning';
  warning.id = id;
  instance.emitWarning(warning);
}

function onBeforeExit() {
  instance.emit('beforeExit', instance.exitCode || 0);
}

/** Whether anybody listens to an event of `process`. */
function listens(event) {
  return require('events').prototype.listenerCount.call(instance, event) > 0;
}

/** The loop is empty: `exit` listeners run. Returns the code. */
function onExit(code) {
  if (!instance._exiting) {
    instance._exiting = true;
    if (code !== undefined) instance.exitCode = code;
    instance.emit('exit', instance.exitCode || 0);
  }
  return Number(instance.exitCode) || 0;
}

const DESCRIPTORS = { stdin: 0, stdout: 1, stderr: 2 };
const openStreams = {};
const streamGetters = {};
for (const name of ['stdout', 'stdin', 'stderr']) {
  const getter = `get${name[0].toUpperCase()}${name.slice(1)}`;
  const holder = {
    [getter]() {
      return (openStreams[name] ??= require('internal/process/stdio').open(DESCRIPTORS[name]));
    },
  };
  streamGetters[name] = holder[getter];
  Object.defineProperty(instance, name, {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get: holder[getter],
  });
}

let streamsAreUsed = false;

/** From now on what is printed goes through the streams: their ticks are heard, and those that wait already are joined. */
function useStreams() {
  for (const name of ['stdout', 'stderr']) {
    if (isUntouched(name) && operations.takeUp(DESCRIPTORS[name])) {
      require('internal/process/stdio').takeUp(instance[name], require('console')[`_${name}ErrorHandler`]);
    }
  }
  streamsAreUsed = true;
}

/** Whether nobody has asked for this stream yet, nor put another in its place. */
function isUntouched(name) {
  if (streamsAreUsed) return false;
  return openStreams[name] === undefined && Object.getOwnPropertyDescriptor(instance, name)?.get === streamGetters[name];
}

let colorsAreKnown = false;

/** The first look for colours, for what the console shows there, is at standard error, too. */
function lookForColors(name) {
  if (colorsAreKnown) return;
  colorsAreKnown = true;
  for (const looked of [name, 'stderr']) {
    if (streamsAreUsed) instance[looked];
    else if (operations.opens(DESCRIPTORS[looked])) operations.newId();
  }
}

/** Writes text past a stream that nobody has asked for. */
function writeDirectly(name, text) {
  internal.write(DESCRIPTORS[name], text, true);
}

/** The working directory as it was last asked for; it is not looked for again until it changes. */
let cwd;

Object.assign(instance, {
  umask(mask) {
    if (mask === undefined) return internal.umask();
    const value = require('internal/validators').parseFileMode(mask ?? undefined, 'mask');
    return internal.umask(value & 0o777);
  },
  chdir(directory) {
    validateString(directory, 'directory');
    // The system takes it for a text of C, which ends at a null byte.
    const dest = directory.split('\0')[0];
    const errno = internal.chdir(dest);
    if (errno === undefined) {
      cwd = undefined;
      return;
    }
    const { UVException } = require('internal/errors');
    throw new UVException({ errno, syscall: 'chdir', path: internal.hasCwd() ? internal.cwd() : '', dest });
  },
  cwd() {
    const path = internal.cwd();
    if (path !== cwd && !internal.hasCwd()) {
      const { UVException } = require('internal/errors');
      const message =
        'process.cwd failed with error no such file or directory, the current working directory was likely removed ' +
        'without changing the working directory';
      throw new UVException({ errno: -2, syscall: 'uv_cwd', message });
    }
    cwd = path;
    return path;
  },
  env: require('internal/process/env'),
  get title() {
    return title;
  },
  set title(value) {
    title = `${value}`;
  },
  argv: [],
  execArgv: [],
  pid: 0,
  ppid: 0,
  execPath: facts.execPath,
  debugPort: 9229,
});
keep(instance, { argv0: 'node' }, false);
Object.defineProperty(instance, 'abort', hidden(instance.abort));
for (const name of ['initgroups', 'setgroups', 'setegid', 'seteuid', 'setgid', 'setuid']) {
  const { [name]: setter } = {
    [name](...args) {
      return require('internal/process/credentials').credentialsOf(instance.getuid())[name](...args);
    },
  };
  instance[name] = Object.defineProperty(setter, 'length', { value: name === 'initgroups' ? 2 : 1 });
}
late('report', () => require('internal/process/report').report, false);
// Signals are watched while somebody listens for them.
instance.on('newListener', (name) => {
  if (name === 'multipleResolves') hearMultiple();
});
instance.on('newListener', startListeningIfSignal);
instance.on('removeListener', stopListeningIfSignal);
instance.on('warning', require('internal/process/warning').onWarning);

/** The process learns what it was started with. Until then nothing may ask for it. */
function start({ argv, pid, ppid, env }) {
  Object.assign(instance, { argv, ppid });
  keep(instance, { pid });
  Object.assign(instance.env, env);
  debugSections = env.NODE_DEBUG ?? '';
}

/** What `NODE_DEBUG` was when the process started. */
let debugSections = '';

module.exports = {
  process: instance,
  start,
  queueMicrotask,
  onUncaught,
  onUnhandledRejection,
  onRejectionHandled,
  onBeforeExit,
  onExit,
  listens,
  isUntouched,
  debugSections: () => debugSections,
  lookForColors,
  useStreams,
  writeDirectly,
};
