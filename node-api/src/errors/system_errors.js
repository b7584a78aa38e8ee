'use strict';
// The errors that failed system calls produce.

const { errorName, errorMessage } = require('internal/uv');

// What a failed system call throws: `ENOENT: no such file or directory, open '/x'`.
class UVException extends Error {
  constructor(context) {
    const code = context.code ?? errorName(context.errno);
    let message = `${code}: ${context.message || errorMessage(context.errno)}, ${context.syscall}`;
    const path = context.path === undefined ? undefined : String(context.path);
    const dest = context.dest === undefined ? undefined : String(context.dest);
    if (path !== undefined) message += ` '${path}'`;
    if (dest !== undefined) message += ` -> '${dest}'`;
    super(message);
    for (const key of Object.keys(context)) {
      if (key !== 'message' && key !== 'path' && key !== 'dest') this[key] = context[key];
    }
    this.code = code;
    if (path !== undefined) this.path = path;
    if (dest !== undefined) this.dest = dest;
  }

  get ['constructor']() { return Error; }
}

// The same for the network: `listen EADDRINUSE: address already in use 127.0.0.1:80`.
class UVExceptionWithHostPort extends Error {
  constructor(errno, syscall, address, port) {
    const code = errorName(errno);
    const details = port && port > 0 ? ` ${address}:${port}` : address ? ` ${address}` : '';
    super(`${syscall} ${code}: ${errorMessage(errno)}${details}`);
    this.code = code;
    this.errno = errno;
    this.syscall = syscall;
    this.address = address;
    if (port) this.port = port;
  }

  get ['constructor']() { return Error; }
}

class ErrnoException extends Error {
  constructor(errno, syscall, original) {
    const code = errorName(errno);
    super(original ? `${syscall} ${code} ${original}` : `${syscall} ${code}`);
    this.errno = errno;
    this.code = code;
    this.syscall = syscall;
  }

  get ['constructor']() { return Error; }
}

class ConnResetException extends Error {
  constructor(message) {
    super(message);
    this.code = 'ECONNRESET';
  }

  get ['constructor']() { return Error; }
}

module.exports = { ConnResetException, ErrnoException, UVException, UVExceptionWithHostPort };
