// The working directory of the process, and the mask for new files.
'use strict';

const { UVException } = require('internal/errors');
const { parseFileMode, validateString } = require('internal/validators');

/** The working directory as it was last asked for; it is not looked for again until it changes. */
let cwd;

module.exports = {
  umask: function wrappedUmask(mask) {
    if (mask === undefined) return internal.umask();
    const value = parseFileMode(mask ?? undefined, 'mask');
    return internal.umask(value & 0o777);
  },
  chdir: function wrappedChdir(directory) {
    validateString(directory, 'directory');
    // The system takes it for a text of C, which ends at a null byte.
    const dest = directory.split('\0')[0];
    const errno = internal.chdir(dest);
    if (errno === undefined) {
      cwd = undefined;
      return;
    }
    const { errorName } = require('internal/uv');
    const path = internal.hasCwd() ? internal.cwd() : '';
    throw new UVException({ errno, code: errorName(errno), syscall: 'chdir', path, dest });
  },
  cwd: function wrappedCwd() {
    const path = internal.cwd();
    if (path !== cwd && !internal.hasCwd()) {
        const message =
        'process.cwd failed with error no such file or directory, the current working directory was likely removed ' +
        'without changing the working directory';
      throw new UVException({ errno: -2, syscall: 'uv_cwd', message });
    }
    cwd = path;
    return path;
  },
};
