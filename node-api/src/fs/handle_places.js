// Where in Node the methods of a `FileHandle` complain: each hands on to a function that checks what it was given.
'use strict';

const { setInside, setMade } = require('internal/errors');

const PROMISES = 'node:internal/fs/promises:';
const UTILS = 'node:internal/fs/utils:';

/** The lines of the methods that hand on. */
const METHODS = {
  appendFile: 213, chmod: 217, chown: 221, datasync: 225, sync: 229, read: 233, readv: 237, readFile: 241, stat: 252,
  truncate: 256, utimes: 260, write: 264, writev: 268, writeFile: 272,
};

/** The methods that are called otherwise than the functions behind them. */
const NAMES = {
  fchmod: 'chmod', fchown: 'chown', fdatasync: 'datasync', fstat: 'stat', fsync: 'sync', ftruncate: 'truncate',
  futimes: 'utimes',
};

/** Where a function looks at an argument, and the line. */
const CHECKS = {
  'fchown gid': ['1825:3', "  validateInteger(gid, 'gid', -1, kMaxUserId);"],
  'fchown uid': ['1824:3', "  validateInteger(uid, 'uid', -1, kMaxUserId);"],
  'ftruncate len': ['1503:3', "  validateInteger(len, 'len');"],
  'read buffer': ['1366:5', '    validateBuffer(buffer);'],
  'read length': ['1400:3', '  validateOffsetLengthRead(offset, length, buffer.byteLength);'],
  'read offset': ['1381:5', "    validateInteger(offset, 'offset', 0);"],
  'read options': ['1357:7', "      validateObject(bufferOrParams, 'options', kValidateObjectAllowNullable);"],
  'read position': ['1389:5', "    validatePosition(position, 'position', length);"],
  'readv buffers': ['1412:3', '  validateBufferArray(buffers);'],
  'write buffer': ['1459:3', "  validateStringAfterArrayBufferView(buffer, 'buffer');"],
  'write length': ['1448:5', '    validateOffsetLengthWrite(offset, length, buffer.byteLength);'],
  'write offset': ['1442:7', "      validateInteger(offset, 'offset', 0);"],
  'writeFile data': ['1955:5', "    validateStringAfterArrayBufferView(data, 'data');"],
  'writev buffers': ['1470:3', '  validateBufferArray(buffers);'],
};

/** The same where a function has another one look: that one's frames and line, and its own place. */
const toUnixTimestamp = [`${UTILS}666:9`, "  throw new ERR_INVALID_ARG_TYPE(name, ['Date', 'Time in seconds'], time);", 'toUnixTimestamp'];
const getOptions = [`${UTILS}329:11`, "    throw new ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], options);", 'getOptions'];
const assertEncoding = [`${UTILS}157:11`, "    throw new ERR_INVALID_ARG_VALUE('encoding', encoding, reason);", 'assertEncoding'];
const parseFileMode = ['node:internal/validators:82:3', '  validateUint32(value, name);', 'parseFileMode'];
const FURTHER = {
  'fchmod mode': [parseFileMode, '1786:10'],
  'futimes atime': [toUnixTimestamp, '1865:11'],
  'futimes mtime': [toUnixTimestamp, '1866:11'],
  'readFile encoding': [assertEncoding, '1987:13', `getOptions (${UTILS}333:5)`],
  'readFile options': [getOptions, '1987:13'],
  'writeFile encoding': [assertEncoding, '1943:13', `getOptions (${UTILS}333:5)`],
  'writeFile options': [getOptions, '1943:13'],
};

/** The end of a stack: the method that the program has called. */
const handedOn = (place, method) => [
  `fsCall (${PROMISES}${place})`, `FileHandle.${method} (${PROMISES}${METHODS[method]}:12)`,
];

module.exports = {
  /** The error of a method of a closed handle. */
  closed(name, method = NAMES[name] ?? name) {
    const error = Object.assign(new Error('file closed'), { code: 'EBADF', syscall: name });
    setMade(error, `${PROMISES}1110:17`, "    const err = new Error(handle[kCloseReason] ?? 'file closed');");
    setInside(error, '', '', ...handedOn('1110:17', method));
    return error;
  },
  /** Says in an error that the function `name` has thrown where Node would have. */
  locate(error, name, method = NAMES[name] ?? name) {
    const [, argument] = /(?:The "|value of "|The argument ')([\w.]+)/.exec(error.message) ?? [];
    const key = `${name} ${argument}`;
    // A mode that is no octal number has no frames.
    if (key === 'fchmod mode' && error.code === 'ERR_INVALID_ARG_VALUE') return;
    const end = handedOn('1118:18', method);
    if (CHECKS[key] !== undefined) {
      const [place, line] = CHECKS[key];
      setMade(error, PROMISES + place, line);
      setInside(error, '', '', `${name} (${PROMISES}${place})`, ...end);
    } else if (FURTHER[key] !== undefined) {
      const [[place, line, inner], own, ...between] = FURTHER[key];
      setMade(error, place, line);
      setInside(error, '', '', `${inner} (${place})`, ...between, `${name} (${PROMISES}${own})`, ...end);
    }
  },
};
