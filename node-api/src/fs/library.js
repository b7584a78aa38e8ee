// What Node's binding says of an error that the C++ library met, which has other words than libuv and a positive number.
'use strict';

const { errorMessage, errorName } = require('internal/uv');

/** Where the library says it in other words than libuv. */
const TEXTS = {
  EBUSY: 'Device or resource busy', EEXIST: 'File exists', EISDIR: 'Is a directory',
  ELOOP: 'Too many levels of symbolic links', ENAMETOOLONG: 'File name too long',
};
/** The errors that the binding knows by name where it removes things. */
const KNOWN = new Set(['EPERM', 'EACCES', 'ENOTDIR', 'ENOTEMPTY']);
/** libuv's number for what has none. */
const UNKNOWN = -4094;

function textOf(errno) {
  const text = errorMessage(errno);
  return TEXTS[errorName(errno)] ?? text[0].toUpperCase() + text.slice(1);
}

const made = (message, fields) => Object.assign(new Error(message), fields);

module.exports = {
  /** The error of a step of `cp` at `path`. */
  copyError(errno, path, syscall) {
    const code = errorName(errno);
    return made(`${code}, ${textOf(errno)} '${path}'`, { errno: -errno, code, path, syscall });
  },
  /** The error of a removal of `path` with all that is in it. */
  removalError(errno, path) {
    const name = errorName(errno);
    const [code, number, text] = KNOWN.has(name)
      ? [name, -errno, `${textOf(errno)}: ${path}`]
      : ['', UNKNOWN, `Unknown error: ${textOf(errno)}`];
    return made(`${code}, ${text} '${path}'`, { errno: number, code, path, syscall: 'rm' });
  },
};
