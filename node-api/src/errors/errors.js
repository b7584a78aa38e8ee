'use strict';
// Node's own error classes: every `ERR_*` code with the message Node 24 gives it, and AbortError. Other built-in modules throw through `codes`.

const {
  ConnResetException, ErrnoException, UVException, UVExceptionWithHostPort,
} = require('internal/errors/system');
const {
  addNumericalSeparator, determineSpecificType, expectation, formatList, subject,
} = require('internal/errors/words');

const inspect = (value, options) => require('util').inspect(value, options);
const kIsNodeError = Symbol('kIsNodeError');
const isNodeError = { get() { return true; }, enumerable: false, configurable: true };
const codes = {};

// One class for each code. Its instances look like plain errors of the base class (`constructor` says so), but
// their `toString` and the first line of their stack carry the code.
function classOf(Base, code, message) {
  class NodeError extends Base {
    constructor(...args) {
      super();
      this.code = code;
      const text = typeof message === 'function' ? message.apply(this, args) : fill(message, args);
      Object.defineProperty(this, 'message', { value: text, writable: true, enumerable: false, configurable: true });
      internal.setStackHeader(this);
    }

    get ['constructor']() { return Base; }

    toString() { return `${this.name} [${code}]: ${this.message}`; }
  }
  Object.defineProperty(NodeError.prototype, kIsNodeError, isNodeError);
  return NodeError;
}

function fill(template, args) {
  let i = 0;
  return template.replace(/%[sd]/g, () => {
    const value = args[i++];
    return typeof value === 'string' ? value : require('util').format('%s', value);
  });
}

function E(code, message, Base, ...others) {
  const Class = classOf(Base, code, message);
  for (const Other of others) Class[Other.name] = classOf(Other, code, message);
  Class.HideStackFramesError = Class;
  codes[code] = Class;
}

// Errors of system calls that carry the call's details in `info`.
class SystemError extends Error {
  constructor(code, prefix, context) {
    super();
    this.code = code;
    let message = `${prefix}: ${context.syscall} returned ${context.code} (${context.message})`;
    if (context.path !== undefined) message += ` ${context.path}`;
    if (context.dest !== undefined) message += ` => ${context.dest}`;
    const hidden = (value) => ({ value, writable: true, enumerable: false, configurable: true });
    const linked = (key) => ({
      get() { return context[key]; },
      set(value) { context[key] = value; },
      enumerable: true,
      configurable: true,
    });
    Object.defineProperties(this, {
      name: hidden('SystemError'),
      message: hidden(message),
      info: { value: context, enumerable: true, configurable: true, writable: false },
      errno: linked('errno'),
      syscall: linked('syscall'),
    });
    if (context.path !== undefined) Object.defineProperty(this, 'path', linked('path'));
    if (context.dest !== undefined) Object.defineProperty(this, 'dest', linked('dest'));
    internal.setStackHeader(this);
  }

  toString() { return `${this.name} [${this.code}]: ${this.message}`; }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options) {
    return inspect(this, { ...options, getters: true, customInspect: false });
  }
}
Object.defineProperty(SystemError.prototype, kIsNodeError, isNodeError);

function S(code, prefix) {
  codes[code] = class NodeError extends SystemError {
    constructor(context) { super(code, prefix, context); }
  };
  codes[code].HideStackFramesError = codes[code];
}

E('ERR_AMBIGUOUS_ARGUMENT', 'The "%s" argument is ambiguous. %s', TypeError);
E('ERR_ARG_NOT_ITERABLE', '%s must be iterable', TypeError);
E('ERR_ASSERTION', '%s', Error);
E('ERR_ASYNC_CALLBACK', '%s must be a function', TypeError);
E('ERR_ASYNC_TYPE', 'Invalid name for async "type": %s', TypeError);
E('ERR_BUFFER_OUT_OF_BOUNDS', (name) => name ?
  `"${name}" is outside of buffer bounds` : 'Attempt to access memory outside buffer bounds', RangeError);
E('ERR_BUFFER_TOO_LARGE', 'Cannot create a Buffer larger than %s bytes', RangeError);
E('ERR_CHILD_CLOSED_BEFORE_REPLY', 'Child closed before reply received', Error);
E('ERR_CHILD_PROCESS_IPC_REQUIRED', "Forked processes must have an IPC channel, missing value 'ipc' in %s", Error);
E('ERR_CHILD_PROCESS_STDIO_MAXBUFFER', '%s maxBuffer length exceeded', RangeError);
E('ERR_CONSOLE_WRITABLE_STREAM', 'Console expects a writable stream instance for %s', TypeError);
E('ERR_CONSTRUCT_CALL_REQUIRED', 'Class constructor %s cannot be invoked without `new`', TypeError);
E('ERR_CRYPTO_HASH_FINALIZED', 'Digest already called', Error);
E('ERR_CRYPTO_HASH_UPDATE_FAILED', 'Hash update failed', Error);
E('ERR_CRYPTO_INVALID_STATE', 'Invalid state for operation %s', Error);
E('ERR_DIR_CLOSED', 'Directory handle was closed', Error);
E('ERR_DIR_CONCURRENT_OPERATION',
  'Cannot do synchronous work on directory handle with concurrent asynchronous operations', Error);
E('ERR_ENCODING_INVALID_ENCODED_DATA', function(encoding, errno) {
  this.errno = errno;
  return `The encoded data was not valid for encoding ${encoding}`;
}, TypeError);
E('ERR_ENCODING_NOT_SUPPORTED', 'The "%s" encoding is not supported', RangeError);
E('ERR_EVENT_RECURSION', 'The event "%s" is already being dispatched', Error);
E('ERR_FALSY_VALUE_REJECTION', function(reason) {
  this.reason = reason;
  return 'Promise was rejected with falsy value';
}, Error);
E('ERR_FEATURE_UNAVAILABLE_ON_PLATFORM',
  'The feature %s is unavailable on the current platform, which is being used to run Node.js', TypeError);
E('ERR_FS_FILE_TOO_LARGE', 'File size (%s) is greater than 2 GiB', RangeError);
E('ERR_HTTP_BODY_NOT_ALLOWED', 'Adding content for this request method or response status is not allowed.', Error);
E('ERR_HTTP_CONTENT_LENGTH_MISMATCH',
  'Response body\'s content-length of %s byte(s) does not match the content-length of %s byte(s) set in header', Error);
E('ERR_HTTP_HEADERS_SENT', 'Cannot %s headers after they are sent to the client', Error);
E('ERR_HTTP_INVALID_HEADER_VALUE', 'Invalid value "%s" for header "%s"', TypeError);
E('ERR_HTTP_INVALID_STATUS_CODE', 'Invalid status code: %s', RangeError);
E('ERR_HTTP_REQUEST_TIMEOUT', 'Request timeout', Error);
E('ERR_HTTP_SOCKET_ASSIGNED', 'ServerResponse has an already assigned socket', Error);
E('ERR_HTTP_SOCKET_ENCODING', 'Changing the socket encoding is not allowed per RFC7230 Section 3.', Error);
E('ERR_HTTP_TRAILER_INVALID', 'Trailers are invalid with this transfer encoding', Error);
E('ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor', TypeError);
E('ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX', '%s', SyntaxError);
E('ERR_INVALID_TYPESCRIPT_SYNTAX', '%s', SyntaxError);
E('ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING',
  'Stripping types is currently unsupported for files under node_modules, for "%s"', Error);
E('ERR_IMPORT_ATTRIBUTE_MISSING', 'Module "%s" needs an import attribute of "%s: %s"', TypeError);
E('ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE', 'Module "%s" is not of type "%s"', TypeError);
E('ERR_IMPORT_ATTRIBUTE_UNSUPPORTED', (name, value, url) => url === undefined ?
  `Import attribute "${name}" with value "${value}" is not supported` :
  `Import attribute "${name}" with value "${value}" is not supported in ${url}`, TypeError);
E('ERR_FS_WATCH_QUEUE_OVERFLOW', 'fs.watch() queued more than %d events', Error);
E('ERR_INCOMPATIBLE_OPTION_PAIR', 'Option "%s" cannot be used in combination with option "%s"', TypeError);
E('ERR_INTERNAL_ASSERTION', (message) => {
  const suffix = 'This is caused by either a bug in Node.js or incorrect usage of Node.js internals.\n' +
    'Please open an issue with this stack trace at https://github.com/nodejs/node/issues\n';
  return message === undefined ? suffix : `${message}\n${suffix}`;
}, Error);
E('ERR_INVALID_ADDRESS_FAMILY', function(family, host, port) {
  this.host = host;
  this.port = port;
  return `Invalid address family: ${family} ${host}:${port}`;
}, RangeError);
E('ERR_INVALID_ARG_TYPE', (name, expected, actual) =>
  `${subject(name)} must be ${expectation(expected)}. Received ${determineSpecificType(actual)}`, TypeError);
E('ERR_INVALID_ARG_VALUE', (name, value, reason = 'is invalid') => {
  let text = inspect(value);
  if (text.length > 128) text = `${text.slice(0, 128)}...`;
  return `The ${name.includes('.') ? 'property' : 'argument'} '${name}' ${reason}. Received ${text}`;
}, TypeError, RangeError);
E('ERR_INVALID_ASYNC_ID', 'Invalid %s value: %s', RangeError);
E('ERR_INVALID_BUFFER_SIZE', 'Buffer size must be a multiple of %s', RangeError);
E('ERR_INVALID_CHAR', (name, field = undefined) =>
  `Invalid character in ${name}${field === undefined ? '' : ` ["${field}"]`}`, TypeError);
E('ERR_INVALID_CURSOR_POS', 'Cannot set cursor row without setting its column', TypeError);
E('ERR_INVALID_FD', '"fd" must be a positive integer: %s', RangeError);
E('ERR_INVALID_FD_TYPE', 'Unsupported fd type: %s', TypeError);
E('ERR_INVALID_FILE_URL_HOST', 'File URL host must be "localhost" or empty on %s', TypeError);
E('ERR_INVALID_FILE_URL_PATH', function(reason, input) {
  if (input !== undefined) this.input = input;
  return `File URL path ${reason}`;
}, TypeError);
E('ERR_INVALID_HANDLE_TYPE', 'This handle type cannot be sent', TypeError);
E('ERR_INVALID_HTTP_TOKEN', '%s must be a valid HTTP token ["%s"]', TypeError);
E('ERR_INVALID_IP_ADDRESS', 'Invalid IP address: %s', TypeError);
E('ERR_INVALID_MIME_SYNTAX', (production, text, index) =>
  `The MIME syntax for a ${production} in "${text}" is invalid` +
  (index === -1 ? '' : ` at ${index}`), TypeError);
E('ERR_INVALID_MODULE_SPECIFIER', (request, reason, base = undefined) =>
  `Invalid module "${request}" ${reason}${base ? ` imported from ${base}` : ''}`, TypeError);
E('ERR_INVALID_PACKAGE_CONFIG', (path, base, message) =>
  `Invalid package config ${path}${base ? ` while importing ${base}` : ''}${message ? `. ${message}` : ''}`, Error);
E('ERR_INVALID_PACKAGE_TARGET', (packagePath, key, target, isImport = false, base = undefined) => {
  const field = isImport ? 'imports' : 'exports';
  const relative = typeof target === 'string' && !isImport && target.length > 0 && !target.startsWith('./');
  const defined = key === '.' ? `Invalid "exports" main target ${JSON.stringify(target)} defined` :
    `Invalid "${field}" target ${JSON.stringify(target)} defined for '${key}'`;
  return `${defined} in the package config ${packagePath}package.json` +
    `${base ? ` imported from ${base}` : ''}${relative ? '; targets must start with "./"' : ''}`;
}, Error);
E('ERR_INVALID_PROTOCOL', 'Protocol "%s" not supported. Expected "%s"', TypeError);
E('ERR_INVALID_RETURN_PROPERTY', (input, name, property, value) =>
  `Expected a valid ${input} to be returned for the "${property}" from the "${name}" hook but got ${determineSpecificType(value)}.`,
  TypeError);
E('ERR_INVALID_RETURN_PROPERTY_VALUE', (input, name, property, value) =>
  `Expected ${input} to be returned for the "${property}" from the "${name}" hook but got ${determineSpecificType(value)}.`,
  TypeError);
E('ERR_INVALID_RETURN_VALUE', (input, name, value) =>
  `Expected ${input} to be returned from the "${name}" function but got ${determineSpecificType(value)}.`, TypeError, RangeError);
E('ERR_INVALID_STATE', 'Invalid state: %s', Error, TypeError, RangeError);
E('ERR_INVALID_SYNC_FORK_INPUT',
  'Asynchronous forks do not support Buffer, TypedArray, DataView or string input: %s', TypeError);
E('ERR_INVALID_THIS', 'Value of "this" must be of type %s', TypeError);
E('ERR_INVALID_TUPLE', '%s must be an iterable %s tuple', TypeError);
E('ERR_INVALID_URI', 'URI malformed', URIError);
E('ERR_INVALID_URL', function(input, base = null) {
  this.input = input;
  if (base != null) this.base = base;
  return 'Invalid URL';
}, TypeError);
E('ERR_INVALID_URL_SCHEME', (expected) => {
  const list = typeof expected === 'string' ? [expected] : expected;
  return `The URL must be ${list.length === 2 ? `one of scheme ${list[0]} or ${list[1]}` : `of scheme ${list[0]}`}`;
}, TypeError);
E('ERR_IPC_CHANNEL_CLOSED', 'Channel closed', Error);
E('ERR_IPC_DISCONNECTED', 'IPC channel is already disconnected', Error);
E('ERR_IPC_ONE_PIPE', 'Child process can have only one IPC pipe', Error);
E('ERR_IPC_SYNC_FORK', 'IPC cannot be used with synchronous forks', Error);
E('ERR_METHOD_NOT_IMPLEMENTED', 'The %s method is not implemented', Error);
E('ERR_MISSING_ARGS', (...names) => {
  const quoted = names.map((name) => Array.isArray(name) ?
    name.map((n) => `"${n}"`).join(' or ') : `"${name}"`);
  return `The ${formatList(quoted)} argument${quoted.length === 1 ? '' : 's'} must be specified`;
}, TypeError);
E('ERR_MISSING_OPTION', '%s is required', TypeError);
E('ERR_MODULE_NOT_FOUND', function(path, base, exactUrl) {
  if (exactUrl) this.url = `${exactUrl}`;
  return `Cannot find ${exactUrl ? 'module' : 'package'} '${path}' imported from ${base}`;
}, Error);
E('ERR_MULTIPLE_CALLBACK', 'Callback called multiple times', Error);
E('ERR_NO_ICU', '%s is not supported on Node.js compiled without ICU', TypeError);
E('ERR_OPERATION_FAILED', 'Operation failed: %s', Error, TypeError);
E('ERR_OUT_OF_RANGE', (name, range, input, replaceDefault = false) => {
  let received;
  if (Number.isInteger(input) && Math.abs(input) > 2 ** 32) received = addNumericalSeparator(String(input));
  else if (typeof input === 'bigint') {
    received = String(input);
    if (input > 2n ** 32n || input < -(2n ** 32n)) received = addNumericalSeparator(received);
    received += 'n';
  } else received = inspect(input);
  const start = replaceDefault ? name : `The value of "${name}" is out of range.`;
  return `${start} It must be ${range}. Received ${received}`;
}, RangeError, TypeError);
E('ERR_PACKAGE_IMPORT_NOT_DEFINED', (specifier, packagePath, base) =>
  `Package import specifier "${specifier}" is not defined` +
  `${packagePath ? ` in package ${packagePath}package.json` : ''} imported from ${base}`, TypeError);
E('ERR_PACKAGE_PATH_NOT_EXPORTED', (packagePath, subpath, base = undefined) => {
  const from = base ? ` imported from ${base}` : '';
  if (subpath === '.') return `No "exports" main defined in ${packagePath}package.json${from}`;
  return `Package subpath '${subpath}' is not defined by "exports" in ${packagePath}package.json${from}`;
}, Error);
E('ERR_PARSE_ARGS_INVALID_OPTION_VALUE', '%s', TypeError);
E('ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL',
  "Unexpected argument '%s'. This command does not take positional arguments", TypeError);
E('ERR_PARSE_ARGS_UNKNOWN_OPTION', (option, allowPositionals) => {
  const hint = allowPositionals ? ". To specify a positional argument starting with a '-', place it at the end of " +
    `the command after '--', as in '-- ${JSON.stringify(option)}` : '';
  return `Unknown option '${option}'${hint}`;
}, TypeError);
E('ERR_PERFORMANCE_INVALID_TIMESTAMP', '%s is not a valid timestamp', TypeError);
E('ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS', '%s', TypeError);
E('ERR_REQUIRE_ASYNC_MODULE', function(filename, requireStack) {
  Object.defineProperty(this, 'requireStack', { value: requireStack, writable: true, enumerable: false, configurable: true });
  return 'require() cannot be used on an ESM graph with top-level await. Use import() instead. To see where the ' +
    'top-level await comes from, use --experimental-print-required-tla.\n' +
    `Required module: ${filename}${requireStack.length > 0 ? `\nRequire stack:\n- ${requireStack.join('\n- ')}` : ''}`;
}, Error);
E('ERR_REQUIRE_CYCLE_MODULE', '%s', Error);
E('ERR_REQUIRE_ESM_RACE_CONDITION', (filename, parent) =>
  `Cannot require() ES Module ${filename} because it is not yet fully loaded.\n` +
  'This may be caused by a race condition if the module is simultaneously dynamically import()-ed via Promise.all().\n' +
  `Try await-ing the import() sequentially in a loop instead.\n${parent ? ` (From ${parent} in non-loader-hook thread)` : ''}`,
Error);
E('ERR_REQUIRE_ESM', (filename, hasEsmSyntax, parent = null) =>
  `require() of ES Module ${filename}${parent ? ` from ${parent}` : ''} not supported.`, Error);
E('ERR_SCRIPT_EXECUTION_INTERRUPTED', 'Script execution was interrupted by `SIGINT`', Error);
E('ERR_SERVER_ALREADY_LISTEN', 'Listen method has been called more than once without closing.', Error);
E('ERR_SERVER_NOT_RUNNING', 'Server is not running.', Error);
E('ERR_SOCKET_BAD_PORT', (name, port, allowZero = true) =>
  `${name} should be ${allowZero ? '>= 0' : '> 0'} and < 65536. Received ${determineSpecificType(port)}.`, RangeError);
E('ERR_SOCKET_CLOSED', 'Socket is closed', Error);
E('ERR_SOCKET_CLOSED_BEFORE_CONNECTION', 'Socket closed before the connection was established', Error);
E('ERR_SOCKET_CONNECTION_TIMEOUT', 'Socket connection timeout', Error);
E('ERR_STREAM_ALREADY_FINISHED', 'Cannot call %s after a stream was finished', Error);
E('ERR_STREAM_CANNOT_PIPE', 'Cannot pipe, not readable', Error);
E('ERR_STREAM_DESTROYED', 'Cannot call %s after a stream was destroyed', Error);
E('ERR_STREAM_NULL_VALUES', 'May not write null values to stream', TypeError);
E('ERR_STREAM_PREMATURE_CLOSE', 'Premature close', Error);
E('ERR_STREAM_PUSH_AFTER_EOF', 'stream.push() after EOF', Error);
E('ERR_STREAM_UNABLE_TO_PIPE', 'Cannot pipe to a closed or destroyed stream', Error);
E('ERR_STREAM_UNSHIFT_AFTER_END_EVENT', 'stream.unshift() after end event', Error);
E('ERR_STREAM_WRAP', 'Stream has StringDecoder set or is in objectMode', Error);
E('ERR_STREAM_WRITE_AFTER_END', 'write after end', Error);
E('ERR_TRAILING_JUNK_AFTER_STREAM_END', 'Trailing junk found after the end of the compressed stream', TypeError);
E('ERR_UNAVAILABLE_DURING_EXIT', 'Cannot call function in process exit handler', Error);
E('ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET',
  '`process.setupUncaughtExceptionCapture()` was called while a capture callback was already active', Error);
E('ERR_UNESCAPED_CHARACTERS', '%s contains unescaped characters', TypeError);
E('ERR_UNHANDLED_ERROR', (error = undefined) =>
  error === undefined ? 'Unhandled error.' : `Unhandled error. (${error})`, Error);
E('ERR_UNKNOWN_BUILTIN_MODULE', 'No such built-in module: %s', Error);
E('ERR_UNKNOWN_CREDENTIAL', '%s identifier does not exist: %s', Error);
E('ERR_UNKNOWN_ENCODING', 'Unknown encoding: %s', TypeError);
E('ERR_UNKNOWN_FILE_EXTENSION', 'Unknown file extension "%s" for %s', TypeError);
E('ERR_UNKNOWN_MODULE_FORMAT', 'Unknown module format: %s for URL %s', RangeError);
E('ERR_UNKNOWN_SIGNAL', 'Unknown signal: %s', TypeError);
E('ERR_UNSUPPORTED_DIR_IMPORT', function(path, base, exactUrl) {
  this.url = exactUrl;
  return `Directory import '${path}' is not supported resolving ES modules imported from ${base}`;
}, Error);
E('ERR_UNSUPPORTED_ESM_URL_SCHEME', (url, supported) =>
  `Only URLs with a scheme in: ${formatList(supported)} are supported by the default ESM loader.` +
  ` Received protocol '${url.protocol}'`, Error);
E('ERR_UNSUPPORTED_RESOLVE_REQUEST', 'Failed to resolve module specifier "%s" from "%s": ' +
  'Invalid relative URL or base scheme is not hierarchical.', TypeError);
E('ERR_USE_AFTER_CLOSE', '%s was closed', Error);
E('ERR_VALID_PERFORMANCE_ENTRY_TYPE', 'At least one valid performance entry type is required', Error);
E('ERR_WORKER_INIT_FAILED', 'Worker initialization failure: %s', Error);
E('ERR_WORKER_INVALID_EXEC_ARGV', (errors, message = 'invalid execArgv flags') =>
  `Initiated Worker with ${message}: ${[...errors].join(', ')}`, Error);
E('ERR_WORKER_NOT_RUNNING', 'Worker instance not running', Error);
E('ERR_WORKER_OUT_OF_MEMORY', 'Worker terminated due to reaching memory limit: %s', Error);
E('ERR_WORKER_PATH', (filename) =>
  'The worker script or module filename must be an absolute path or a relative path starting with \'./\' or ' +
  `'../'.${filename.startsWith('file://') ? ' Wrap file:// URLs with `new URL`.' : ''}` +
  ` Received "${filename}"`, TypeError);
E('ERR_WORKER_UNSERIALIZABLE_ERROR', 'Serializing an uncaught exception failed', Error);
E('ERR_WORKER_UNSUPPORTED_OPERATION', '%s is not supported in workers', TypeError);

S('ERR_FS_CP_DIR_TO_NON_DIR', 'Cannot overwrite non-directory with directory');
S('ERR_FS_CP_EEXIST', 'Target already exists');
S('ERR_FS_CP_EINVAL', 'Invalid src or dest');
S('ERR_FS_CP_FIFO_PIPE', 'Cannot copy a FIFO pipe');
S('ERR_FS_CP_NON_DIR_TO_DIR', 'Cannot overwrite directory with non-directory');
S('ERR_FS_CP_SOCKET', 'Cannot copy a socket file');
S('ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY', 'Cannot overwrite symlink in subdirectory of self');
S('ERR_FS_CP_UNKNOWN', 'Cannot copy an unknown file type');
S('ERR_FS_EISDIR', 'Path is a directory');
S('ERR_SOCKET_BUFFER_SIZE', 'Could not get or set buffer size');
S('ERR_SYSTEM_ERROR', 'A system error occurred');
S('ERR_TTY_INIT_FAILED', 'TTY initialization failed');

class AbortError extends Error {
  constructor(message = 'The operation was aborted', options = undefined) {
    if (options !== undefined && typeof options !== 'object') {
      throw new codes.ERR_INVALID_ARG_TYPE('options', 'Object', options);
    }
    super(message, options);
    this.code = 'ABORT_ERR';
    this.name = 'AbortError';
  }
}

// The inner error and the one that came while it was handled, as one.
function aggregateTwoErrors(inner, outer) {
  if (!inner || !outer || inner === outer) return inner || outer;
  if (Array.isArray(outer.errors)) {
    outer.errors.push(inner);
    return outer;
  }
  const error = new AggregateError([outer, inner], outer.message);
  error.code = outer.code;
  return error;
}

function genericNodeError(message, properties) {
  return Object.assign(new Error(message), properties);
}

function isErrorLike(value) {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'stack');
}

/** V8's complaint about a property of nothing, which the engine has in other words. */
function nothingToRead(value, key) {
  return new TypeError(`Cannot read properties of ${value} (reading '${key}')`);
}

/** Throws it where `key` of a value that is missing would be read. */
function present(value, key) {
  if (value === undefined || value === null) throw nothingToRead(value, key);
}

/** The same where a pattern takes nothing apart. */
function nothingToTake(value, key) {
  const shown = value === null ? 'object null' : 'undefined';
  return new TypeError(`Cannot destructure property '${key}' of '${shown}' as it is ${value}.`);
}

module.exports = {
  AbortError,
  ConnResetException,
  ErrnoException,
  SystemError,
  UVException,
  UVExceptionWithHostPort,
  aggregateTwoErrors,
  apply: internal.apply,
  codes,
  determineSpecificType,
  formatList,
  genericNodeError,
  hideStackFrames: (fn) => fn,
  callSites: internal.callSites,
  lastPromise: internal.lastPromise,
  nothingToRead,
  nothingToTake,
  present,
  awaiting: internal.awaiting,
  awaitingEach: internal.awaitingEach,
  beginAsync: internal.beginAsync,
  setAwaited: internal.setAwaited,
  setStackHeader: internal.setStackHeader,
  setInside: internal.setInside,
  setMade: internal.setMade,
  setOwner: internal.setOwner,
  setThrown: internal.setThrown,
  setRequest: internal.setRequest,
  setWaiting: internal.setWaiting,
  isErrorLike,
  kIsNodeError,
};
