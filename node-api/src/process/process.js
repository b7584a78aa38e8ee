// The `process` object: an EventEmitter with the process's own facts and controls. Scheduling, time, output and the end
// of the process are reached through `internal`.
'use strict';

const EventEmitter = require('events');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE },
} = require('internal/errors');
const { validateBoolean, validateFunction, validateInteger, validateString } = require('internal/validators');
const operations = require('internal/async_hooks/operations');

function process() {}
Object.setPrototypeOf(process.prototype, EventEmitter.prototype);
const instance = Object.create(process.prototype);
const facts = internal.facts();
const faults = require('internal/process/faults').faultsOf(instance);
const signals = require('internal/process/signals').signalsOf(instance);
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
      checkExitCode(value);
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
  kill: signals.kill,
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
  _fatalException: (error, fromPromise) => faults.onUncaught(error, fromPromise),
  setUncaughtExceptionCaptureCallback: faults.setUncaughtExceptionCaptureCallback,
  hasUncaughtExceptionCaptureCallback: faults.hasUncaughtExceptionCaptureCallback,
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

function checkExitCode(code) {
  validateInteger(code, 'code');
}

function onBeforeExit() {
  instance.emit('beforeExit', instance.exitCode || 0);
}

/** Whether anybody listens to an event of `process`. */
function listens(event) {
  return require('events').prototype.listenerCount.call(instance, event) > 0;
}

/**
 * The loop is empty: `exit` listeners run, once more if a `process.exit` has not ended the process because one of them
 * threw.
 */
function onExit(code) {
  instance._exiting = true;
  if (code !== undefined) instance.exitCode = code;
  instance.emit('exit', instance.exitCode || 0);
}

const standard = require('internal/process/standard').streamsOf(instance);

Object.assign(instance, {
  ...require('internal/process/directory'),
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
  if (name === 'multipleResolves') faults.hearMultiple();
});
instance.on('newListener', signals.startListeningIfSignal);
instance.on('removeListener', signals.stopListeningIfSignal);
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
  ...faults,
  ...standard,
  onBeforeExit,
  onExit,
  listens,
  debugSections: () => debugSections,
};
