// The `Console` class. The global console is made from the same methods (console.js).
'use strict';

const { inspect, formatWithOptions } = require('internal/util/inspect');
const {
  codes: { ERR_CONSOLE_WRITABLE_STREAM, ERR_INCOMPATIBLE_OPTION_PAIR },
} = require('internal/errors');
const { validateInteger, validateObject, validateOneOf } = require('internal/validators');

// Few programs use these: they are loaded when one does.
const timers = () => require('internal/console/timers');
const columns = (...args) => require('internal/console/table').columns(...args);

const MAX_GROUP_INDENTATION = 1000;

const kBindStreamsEager = Symbol('kBindStreamsEager');
const kBindStreamsLazy = Symbol('kBindStreamsLazy');
const kBindProperties = Symbol('kBindProperties');
const kWriteToConsole = Symbol('kWriteToConsole');
const kGetInspectOptions = Symbol('kGetInspectOptions');
const kFormatForStdout = Symbol('kFormatForStdout');
const kFormatForStderr = Symbol('kFormatForStderr');
const kCounts = Symbol('counts');
const kColorMode = Symbol('kColorMode');
const kIsConsole = Symbol('kIsConsole');
const kIsUntouched = Symbol('kIsUntouched');
const kGroupIndentationWidth = Symbol('kGroupIndentWidth');
const kGroupIndentation = Symbol('kGroupIndentationString');

// Options of `new Console({ inspectOptions })`, by stream.
const inspectOptionsOf = new WeakMap();

const COLORS = { colors: true };
const NO_COLORS = {};

function Console(options) {
  if (new.target === undefined) return Reflect.construct(Console, arguments);
  if (!options || typeof options.write === 'function') {
    options = { stdout: options, stderr: arguments[1], ignoreErrors: arguments[2] };
  }
  const { stdout, stderr = stdout, ignoreErrors = true, colorMode = 'auto', inspectOptions, groupIndentation } = options;
  if (!stdout || typeof stdout.write !== 'function') throw new ERR_CONSOLE_WRITABLE_STREAM('stdout');
  if (!stderr || typeof stderr.write !== 'function') throw new ERR_CONSOLE_WRITABLE_STREAM('stderr');
  validateOneOf(colorMode, 'colorMode', ['auto', true, false]);
  if (groupIndentation !== undefined) {
    validateInteger(groupIndentation, 'groupIndentation', 0, MAX_GROUP_INDENTATION);
  }
  if (inspectOptions !== undefined) {
    validateObject(inspectOptions, 'options.inspectOptions');
    const byStream =
      inspectOptions instanceof Map ? inspectOptions : new Map([[stdout, inspectOptions], [stderr, inspectOptions]]);
    for (const one of byStream.values()) {
      if (one.colors !== undefined && options.colorMode !== undefined) {
        throw new ERR_INCOMPATIBLE_OPTION_PAIR('options.inspectOptions.color', 'colorMode');
      }
    }
    inspectOptionsOf.set(this, byStream);
  }
  // Methods are taken from the instance, so that a subclass can replace them.
  for (const key of Object.keys(Console.prototype)) this[key] = bound(this[key], this, key);
  this[kBindStreamsEager](stdout, stderr);
  this[kBindProperties](ignoreErrors, colorMode, groupIndentation);
}

function bound(method, receiver, name) {
  const result = method.bind(receiver);
  Object.defineProperty(result, 'name', { value: name });
  return result;
}

Object.defineProperty(Console, Symbol.hasInstance, {
  value: {
    [Symbol.hasInstance](instance) {
      return instance[kIsConsole];
    },
  }[Symbol.hasInstance],
});

function hide(target, properties) {
  for (const key of Reflect.ownKeys(properties)) {
    const { get, set, value } = Object.getOwnPropertyDescriptor(properties, key);
    const accessor = get !== undefined;
    Object.defineProperty(target, key, accessor
      ? { get, set, enumerable: false, configurable: true }
      : { value, writable: true, enumerable: false, configurable: true });
  }
}

function noop() {}

function isStackOverflow(error) {
  return error instanceof RangeError && error.message === 'Maximum call stack size exceeded';
}

function shouldColorize(stream) {
  const forced = process.env.FORCE_COLOR;
  if (forced !== undefined) return !(forced === '0' || forced === 'false');
  return stream?.isTTY === true && (typeof stream.getColorDepth !== 'function' || stream.getColorDepth() > 2);
}

function errorHandler(console, useStdout) {
  return (error) => {
    const stream = useStdout ? console._stdout : console._stderr;
    if (error !== null && !stream._writableState?.errorEmitted && stream.listenerCount('error') === 0) {
      stream.once('error', noop);
    }
  };
}

const internals = {
  [kBindStreamsEager](stdout, stderr) {
    hide(this, { _stdout: stdout, _stderr: stderr });
  },
  [kBindStreamsLazy](source) {
    let stdout;
    let stderr;
    const { isUntouched } = require('internal/process');
    hide(this, {
      // Making the process's streams takes all of `stream`: most programs only print.
      [kIsUntouched]: (useStdout) =>
        (useStdout ? stdout : stderr) === undefined && isUntouched(useStdout ? 'stdout' : 'stderr'),
      get _stdout() {
        return (stdout ||= source.stdout);
      },
      set _stdout(value) {
        stdout = value;
      },
      get _stderr() {
        return (stderr ||= source.stderr);
      },
      set _stderr(value) {
        stderr = value;
      },
    });
  },
  [kBindProperties](ignoreErrors, colorMode, groupIndentation = 2) {
    hide(this, {
      _stdoutErrorHandler: errorHandler(this, true),
      _stderrErrorHandler: errorHandler(this, false),
      _ignoreErrors: Boolean(ignoreErrors),
      _times: new Map(),
      [kCounts]: new Map(),
      [kColorMode]: colorMode,
      [kIsConsole]: true,
      [kGroupIndentationWidth]: groupIndentation,
      [kGroupIndentation]: '',
    });
    Object.defineProperty(this, Symbol.toStringTag, {
      value: 'console', writable: false, enumerable: false, configurable: true,
    });
  },
  [kWriteToConsole](useStdout, text) {
    const indentation = this[kGroupIndentation];
    if (indentation.length !== 0) {
      if (text.includes('\n')) text = text.replaceAll('\n', `\n${indentation}`);
      text = indentation + text;
    }
    text += '\n';
    if (this[kIsUntouched]?.(useStdout)) {
      require('internal/process').writeDirectly(useStdout ? 'stdout' : 'stderr', text);
      return;
    }
    const stream = useStdout ? this._stdout : this._stderr;
    if (this._ignoreErrors === false) {
      stream.write(text);
      return;
    }
    try {
      // A stream that fails at once must not end the program.
      if (stream.listenerCount('error') === 0) stream.once('error', noop);
      stream.write(text, useStdout ? this._stdoutErrorHandler : this._stderrErrorHandler);
    } catch (error) {
      if (isStackOverflow(error)) throw error;
    } finally {
      stream.removeListener('error', noop);
    }
  },
  [kGetInspectOptions](useStdout) {
    if (this[kIsUntouched] && this[kColorMode] === 'auto') {
      require('internal/process').lookForColors(useStdout ? 'stdout' : 'stderr');
    }
    const stream = this[kIsUntouched]?.(useStdout) ? undefined : useStdout ? this._stdout : this._stderr;
    let colors = this[kColorMode];
    if (colors === 'auto') colors = shouldColorize(stream);
    const options = inspectOptionsOf.get(this)?.get(stream);
    if (options) {
      if (options.colors === undefined) options.colors = colors;
      return options;
    }
    return colors ? COLORS : NO_COLORS;
  },
  [kFormatForStdout](values) {
    if (values.length === 1 && typeof values[0] === 'string') return values[0];
    return formatWithOptions(this[kGetInspectOptions](true), ...values);
  },
  [kFormatForStderr](values) {
    if (values.length === 1 && typeof values[0] === 'string') return values[0];
    return formatWithOptions(this[kGetInspectOptions](false), ...values);
  },
};
hide(Console.prototype, internals);

function logTime(console, label, formatted, values = []) {
  console.log('%s: %s', label, formatted, ...values);
}

const methods = {
  log(...values) {
    this[kWriteToConsole](true, this[kFormatForStdout](values));
  },
  info(...values) {
    this[kWriteToConsole](true, this[kFormatForStdout](values));
  },
  debug(...values) {
    this[kWriteToConsole](true, this[kFormatForStdout](values));
  },
  warn(...values) {
    this[kWriteToConsole](false, this[kFormatForStderr](values));
  },
  error(...values) {
    this[kWriteToConsole](false, this[kFormatForStderr](values));
  },
  dir(value, options) {
    const all = { customInspect: false, ...this[kGetInspectOptions](true), ...options };
    this[kWriteToConsole](true, inspect(value, all));
  },
  time(label = 'default') {
    timers().start(this._times, label, 'console.time()');
  },
  timeEnd(label = 'default') {
    timers().end(this._times, label, 'console.timeEnd()', (name, text) => logTime(this, name, text));
  },
  timeLog(label = 'default', ...values) {
    timers().log(this._times, label, 'console.timeLog()', (name, text) => logTime(this, name, text, values));
  },
  trace: function trace(...values) {
    const error = { name: 'Trace', message: this[kFormatForStderr](values) };
    Error.captureStackTrace(error, trace);
    this.error(error.stack);
  },
  assert(condition, ...values) {
    if (condition) return;
    if (typeof values[0] === 'string') values[0] = `Assertion failed: ${values[0]}`;
    else values.unshift('Assertion failed');
    Reflect.apply(this.warn, this, values);
  },
  clear() {
    if (this._stdout.isTTY && process.env.TERM !== 'dumb') this._stdout.write('\x1b[1;1H\x1b[0J');
  },
  count(label = 'default') {
    label = `${label}`;
    const count = (this[kCounts].get(label) ?? 0) + 1;
    this[kCounts].set(label, count);
    this.log(`${label}: ${count}`);
  },
  countReset(label = 'default') {
    if (!this[kCounts].has(label)) {
      process.emitWarning(`Count for '${label}' does not exist`);
      return;
    }
    this[kCounts].delete(`${label}`);
  },
  group(...values) {
    if (values.length > 0) Reflect.apply(this.log, this, values);
    this[kGroupIndentation] += ' '.repeat(this[kGroupIndentationWidth]);
  },
  groupEnd() {
    const now = this[kGroupIndentation];
    this[kGroupIndentation] = now.slice(0, now.length - this[kGroupIndentationWidth]);
  },
  table(data, properties) {
    const table = columns(data, properties, () => this[kGetInspectOptions](true));
    this.log(table === undefined ? data : table);
  },
};

for (const name of Object.keys(methods)) Console.prototype[name] = methods[name];
Console.prototype.dirxml = Console.prototype.log;
Console.prototype.groupCollapsed = Console.prototype.group;

module.exports = { Console, kBindProperties, kBindStreamsLazy };
