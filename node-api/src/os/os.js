// The `os` module: the simulated machine, which is a Linux one.
'use strict';

const {
  codes: { ERR_SYSTEM_ERROR },
} = require('internal/errors');
const { validateInt32 } = require('internal/validators');

const GIB = 1024 ** 3;
const TOTAL_MEMORY = 8 * GIB;
/** What the system and other programs hold when the program starts. */
const OTHERS = 3 * GIB;
const priorities = new Map();

const cores = () => internal.cores();
const named = (name, fn) => Object.defineProperty(fn, 'name', { value: name });
/** Many of these functions stand for their result when they are used as text. */
const asText = (fn) => Object.assign(fn, { [Symbol.toPrimitive]: (() => () => fn())() });

function cpus() {
  return Array.from({ length: cores() }, () => ({
    model: 'Looproom Virtual CPU',
    speed: 2400,
    times: { user: 1_200_000, nice: 0, sys: 400_000, idle: 90_000_000, irq: 0 },
  }));
}

function loadavg() {
  return [0.12, 0.08, 0.05];
}

function networkInterfaces() {
  const loopback = { mac: '00:00:00:00:00:00', internal: true };
  return {
    lo: [
      { address: '127.0.0.1', netmask: '255.0.0.0', family: 'IPv4', ...loopback, cidr: '127.0.0.1/8' },
      {
        address: '::1',
        netmask: 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
        family: 'IPv6',
        ...loopback,
        cidr: '::1/128',
        scopeid: 0,
      },
    ],
    eth0: [
      {
        address: '10.0.0.2',
        netmask: '255.255.255.0',
        family: 'IPv4',
        mac: '02:00:00:00:00:02',
        internal: false,
        cidr: '10.0.0.2/24',
      },
    ],
  };
}

function homedir() {
  return process.env.HOME ?? '/home/learner';
}

function tmpdir() {
  const folder = process.env.TMPDIR || process.env.TMP || process.env.TEMP || '/tmp';
  return folder.length > 1 && folder.endsWith('/') ? folder.slice(0, -1) : folder;
}

function userInfo(options) {
  const inBytes = typeof options === 'object' && options?.encoding === 'buffer';
  const text = (value) => (inBytes ? Buffer.from(value) : value);
  return {
    uid: process.getuid(),
    gid: process.getgid(),
    username: text('learner'),
    homedir: text('/home/learner'),
    shell: text('/bin/sh'),
  };
}

function getPriority(pid) {
  if (pid !== undefined) validateInt32(pid, 'pid');
  return priorities.get(existing(pid ?? 0, 'uv_os_getpriority')) ?? 0;
}

function setPriority(pid, priority) {
  const [target, value] = priority === undefined ? [0, pid] : [pid, priority];
  validateInt32(target, 'pid');
  validateInt32(value, 'priority', -20, 19);
  priorities.set(existing(target, 'uv_os_setpriority'), value);
}

/** The machine runs one program: other process numbers belong to nobody. */
function existing(pid, syscall) {
  if (pid === 0 || pid === process.pid) return process.pid;
  throw new ERR_SYSTEM_ERROR({ errno: -3, code: 'ESRCH', message: 'no such process', syscall });
}

/** Those that ask the system have a form whose error would show no frames; here the system always answers. */
const quiet = (fn) => Object.assign(named('wrappedFn', fn), { withoutStackTrace: (() => function checkError() { return fn(); })() });

module.exports = {
  arch: asText(function arch() {
    return process.arch;
  }),
  availableParallelism: asText(named('', () => cores())),
  cpus,
  endianness: asText(function endianness() {
    return 'LE';
  }),
  freemem: asText(named('', () => TOTAL_MEMORY - OTHERS - process.memoryUsage.rss())),
  getPriority,
  homedir: quiet(asText(homedir)),
  hostname: quiet(asText(() => 'looproom')),
  loadavg,
  networkInterfaces,
  platform: asText(function platform() {
    return process.platform;
  }),
  release: asText(named('getOSRelease', () => '6.12.0')),
  setPriority,
  tmpdir: asText(tmpdir),
  totalmem: asText(named('', () => TOTAL_MEMORY)),
  type: asText(named('getOSType', () => 'Linux')),
  userInfo,
  uptime: quiet(asText(() => Math.floor(100_000 + process.uptime()))),
  version: asText(named('getOSVersion', () => '#1 SMP PREEMPT_DYNAMIC')),
  machine: asText(named('getMachine', () => 'x86_64')),
};

Object.defineProperties(module.exports, {
  constants: { value: require('internal/os/constants'), enumerable: true, configurable: false },
  EOL: { value: '\n', enumerable: true, configurable: true, writable: false },
  devNull: { value: '/dev/null', enumerable: true, configurable: true, writable: false },
});
