// Where in Node's own code the `Sync` forms make their system calls: what a stack and the report of an error show.
'use strict';

const { setInside } = require('internal/errors');

/** Line and column of the call, and its text. */
const CALLS = {
  access: ['244:11', '  binding.access(getValidatedPath(path), mode);'],
  appendFile: ['2564:6', '', 'writeFile'],
  chmod: ['2110:11', '  binding.chmod(path, mode);'],
  chown: ['2216:11', '  binding.chown(path, uid, gid);'],
  close: ['578:11', '  binding.close(fd);'],
  copyFile: ['3200:11', '  binding.copyFile('],
  fstat: ['1747:25', '  const stats = binding.fstat(fd, options.bigint, undefined, false);'],
  lchown: ['2142:11', '  binding.lchown(path, uid, gid);'],
  link: ['1975:11', '  binding.link('],
  lstat: ['1770:25', '  const stats = binding.lstat('],
  lutimes: ['2335:11', '  binding.lutimes('],
  mkdir: ['1410:26', '  const result = binding.mkdir('],
  mkdtemp: ['3134:18', '  return binding.mkdtemp(prefix, options.encoding);'],
  open: ['621:18', '  return binding.open('],
  readFile: ['487:35', '', 'open'],
  readdir: ['1630:26', '  const result = binding.readdir('],
  readlink: ['1839:18', '  return binding.readlink(getValidatedPath(path), options.encoding);'],
  realpath: ['2862:29', '      const stats = binding.lstat(base, true, undefined, true /* throwIfNoEntry */);'],
  rename: ['1073:11', '  binding.rename('],
  rmdir: ['1236:11', '  binding.rmdir(path);'],
  stat: ['1794:25', '  const stats = binding.stat('],
  statfs: ['1807:25', '  const stats = binding.statfs(getValidatedPath(path), options.bigint);'],
  symlink: ['1937:11', '  binding.symlink('],
  truncate: ['1120:17', '', 'open'],
  unlink: ['2000:11', '  binding.unlink(getValidatedPath(path));'],
  utimes: ['2251:11', '  binding.utimes('],
  writeFile: ['2482:20', '    return binding.writeFileUtf8('],
};
/** The same where Node does not take its short way for text, or takes one. */
const READ_TEXT = ['483:20', '    return binding.readFileUtf8(path, stringToFlags(options.flag));'];
const WRITE_BYTES = ['2496:35', '', 'open'];

/** The call of an operation with these arguments. */
function callOf(name, [, second]) {
  const encoding = typeof second === 'string' ? second : second?.encoding;
  if (name === 'readFile' && (encoding === 'utf8' || encoding === 'utf-8')) return READ_TEXT;
  if (name === 'writeFile' && typeof second !== 'string') return WRITE_BYTES;
  return CALLS[name];
}

/**
 * Says where the error of a system call of `name` arose, which had these arguments; `owner` is how a stack names the
 * object that it was called on.
 */
function locate(error, name, owner, args) {
  if (error?.syscall === undefined || CALLS[name] === undefined) return;
  const [place, text, inner] = callOf(name, args);
  // Of an operation that begins with another, only that one fails here.
  if (inner === 'open' && error.syscall !== 'open') return;
  const frame = `${owner}${name}Sync (node:fs:${place})`;
  if (inner === undefined) {
    setInside(error, `node:fs:${place}`, text, frame);
  } else {
    const [innerPlace, innerText] = CALLS[inner];
    setInside(error, `node:fs:${innerPlace}`, innerText, `Object.${inner}Sync (node:fs:${innerPlace})`, frame);
  }
}

module.exports = { locate };
