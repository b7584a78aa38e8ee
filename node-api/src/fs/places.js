// Where in Node's own code the `Sync` forms make their system calls: what a stack and the report of an error show.
'use strict';

const { kIsNodeError, setInside } = require('internal/errors');

/** Line and column of the call, its text, and where it is if not in `fs` itself. */
const CALLS = {
  access: ['244:11', '  binding.access(getValidatedPath(path), mode);'],
  chmod: ['2110:11', '  binding.chmod(path, mode);'],
  chown: ['2216:11', '  binding.chown(path, uid, gid);'],
  close: ['578:11', '  binding.close(fd);'],
  copyFile: ['3200:11', '  binding.copyFile('],
  cpSyncFn: ['56:13', '  fsBinding.cpSyncCheckPaths(src, dest, opts.dereference, opts.recursive);', 'internal/fs/cp/cp-sync'],
  fchmod: ['2034:11', '  binding.fchmod('],
  fchown: ['2181:11', '  binding.fchown(fd, uid, gid);'],
  fdatasync: ['1315:11', '  binding.fdatasync(fd);'],
  fstat: ['1747:25', '  const stats = binding.fstat(fd, options.bigint, undefined, false);'],
  fsync: ['1345:11', '  binding.fsync(fd);'],
  ftruncate: ['1157:11', '  binding.ftruncate(fd, len < 0 ? 0 : len);'],
  futimes: ['2296:11', '  binding.futimes('],
  lchown: ['2142:11', '  binding.lchown(path, uid, gid);'],
  link: ['1975:11', '  binding.link('],
  lstat: ['1770:25', '  const stats = binding.lstat('],
  lutimes: ['2335:11', '  binding.lutimes('],
  mkdir: ['1410:26', '  const result = binding.mkdir('],
  mkdtemp: ['3134:18', '  return binding.mkdtemp(prefix, options.encoding);'],
  open: ['621:18', '  return binding.open('],
  opendir: ['360:29', '  const handle = dirBinding.opendirSync(path);', 'internal/fs/dir'],
  read: ['797:18', '  return binding.read(fd, buffer, offset, length, position);'],
  readFile: ['483:20', '    return binding.readFileUtf8(path, stringToFlags(options.flag));'],
  readdir: ['1630:26', '  const result = binding.readdir('],
  readdirBelow: ['1535:35', '    const readdirResult = binding.readdir('],
  readlink: ['1839:18', '  return binding.readlink(getValidatedPath(path), options.encoding);'],
  readv: ['850:18', '  return binding.readBuffers(fd, buffers, position);'],
  realpath: ['2862:29', '      const stats = binding.lstat(base, true, undefined, true /* throwIfNoEntry */);'],
  realpathNative: ['2927:18', '  return binding.realpath('],
  rename: ['1073:11', '  binding.rename('],
  rmdir: ['1236:11', '  binding.rmdir(path);'],
  stat: ['1794:25', '  const stats = binding.stat('],
  statfs: ['1807:25', '  const stats = binding.statfs(getValidatedPath(path), options.bigint);'],
  symlink: ['1937:11', '  binding.symlink('],
  tryStatSync: ['388:25', '  const stats = binding.fstat(fd, false, undefined, true /* shouldNotThrow */);'],
  unlink: ['2000:11', '  binding.unlink(getValidatedPath(path));'],
  utimes: ['2251:11', '  binding.utimes('],
  writeFile: ['2482:20', '    return binding.writeFileUtf8('],
  writev: ['1042:18', '  return binding.writeBuffers(fd, buffers, position);'],
};
/** Node throws these errors itself: the text is that of the `throw`, the place that of the function which it shows. */
const THROWN = {
  rm: ['1281:16', ['node:internal/errors:543:7', '      throw error;']],
  write: ['977:3', ['node:internal/fs/utils:349:5', '    throw err;']],
};

const isUtf8 = (options) => {
  const encoding = typeof options === 'string' ? options : options?.encoding;
  return encoding === 'utf8' || encoding === 'utf-8';
};

/**
 * The call that failed and what had called it, as the names that `CALLS` has or with a place of their own. Where an
 * operation begins with another, the system call that failed says which it was.
 */
function way(name, syscall, [first, second, third]) {
  switch (name) {
    case 'appendFile':
      return [...way('writeFile', syscall, [first, second, third]), ['appendFile', '2564:6']];
    case 'cp':
      return ['cpSyncFn', ['cp', '3242:3']];
    case 'readFile':
      if (isUtf8(second)) return ['readFile'];
      if (syscall === 'open') return ['open', ['readFile', '487:35']];
      return syscall === 'fstat'
        ? ['tryStatSync', ['readFile', '489:17']]
        : ['read', ['tryReadSync', '426:20'], ['readFile', '529:19']];
    case 'readdir':
      return second?.recursive ? ['readdirBelow', ['readdirSyncRecursive', '1553:5'], ['readdir', '1627:12']] : ['readdir'];
    case 'truncate':
      return syscall === 'open' ? ['open', ['truncate', '1120:17']] : ['ftruncate', ['truncate', '1122:8']];
    case 'writeFile':
      // Options that say nothing of an encoding are not those that Node gives when there are none.
      if (typeof second === 'string' && (third === undefined || third === null || isUtf8(third))) {
        return ['writeFile'];
      }
      return syscall === 'open' ? ['open', ['writeFile', '2496:35']] : ['write', ['writeFile', '2502:26']];
    default:
      return [name];
  }
}

/** How a stack names a function; `owner` is how it names the object that the program called it on. */
function nameOf(name, owner) {
  if (name === 'readdirBelow') return 'read';
  if (name === 'realpathNative') return owner && 'realpathSync.native';
  return /Sync/.test(name) ? name : `${owner}${name}Sync`;
}

/** Says where the error of `name`, called with `args`, arose, if that was a system call or what Node makes of one. */
function locate(error, name, owner, args) {
  // What has neither is the binding's own complaint about an argument: a plain error with a code.
  const isPlain = error?.code !== undefined && error[kIsNodeError] === undefined;
  if (error?.syscall === undefined && error?.info === undefined && !isPlain) return;
  const [inner, ...outer] = way(name, error.syscall, args);
  const [place, text, module = 'fs'] = CALLS[inner] ?? THROWN[inner] ?? [];
  if (place === undefined) return;
  // A write's error is made of what the binding tells, whose order is another.
  if (inner === 'write') {
    const { code } = error;
    delete error.code;
    error.code = code;
  }
  const [excerptPlace, line] = inner in THROWN ? text : [`node:${module}:${place}`, text];
  // The innermost function is the program's own only where nothing else called it.
  const frames = [`${nameOf(inner, outer.length > 0 ? 'Object.' : owner)} (node:${module}:${place})`];
  outer.forEach(([caller, at], index) => {
    frames.push(`${nameOf(caller, index + 1 < outer.length ? 'Object.' : owner)} (node:fs:${at})`);
  });
  setInside(error, excerptPlace, line, ...frames);
}

/** The `Sync` form of an operation, made of its whole text: what it throws shows where it arose. */
function located(name, method) {
  const { [`${name}Sync`]: made } = {
    [`${name}Sync`](...args) {
      try {
        return method(...args);
      } catch (error) {
        locate(error, name, this === undefined ? '' : 'Object.', args);
        throw error;
      }
    },
  };
  return made;
}

module.exports = { located };
