// What the process says of the resources it uses. The figures are the simulated machine's: time is virtual, memory is a
// plausible size of a young process.
'use strict';

const { codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE } } = require('internal/errors');
const { validateObject } = require('internal/validators');

function cpuUsage(previous) {
  const user = internal.cpuTime();
  const now = { user, system: Math.floor(user / 4) };
  // Whatever is falsy stands for none.
  if (!previous) return now;
  validateObject(previous, 'prevValue');
  for (const key of ['user', 'system']) {
    const value = previous[key];
    if (typeof value !== 'number') throw new ERR_INVALID_ARG_TYPE(`prevValue.${key}`, 'number', value);
    if (!(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) {
      throw new ERR_INVALID_ARG_VALUE.RangeError(`prevValue.${key}`, value);
    }
  }
  return { user: now.user - previous.user, system: now.system - previous.system };
}

function resourceUsage() {
  const { user, system } = cpuUsage();
  return {
    userCPUTime: user,
    systemCPUTime: system,
    maxRSS: Math.floor(internal.memory() / 1024) + 44_000,
    sharedMemorySize: 0,
    unsharedDataSize: 0,
    unsharedStackSize: 0,
    minorPageFault: 3000,
    majorPageFault: 0,
    swappedOut: 0,
    fsRead: 0,
    fsWrite: 0,
    ipcSent: 0,
    ipcReceived: 0,
    signalsCount: 0,
    voluntaryContextSwitches: 20,
    involuntaryContextSwitches: 2,
  };
}

function memoryUsage() {
  const used = internal.memory();
  return {
    rss: memoryUsage.rss(),
    heapTotal: Math.max(6_594_560, Math.ceil(used / 4096) * 4096),
    heapUsed: 3_900_000 + used,
    external: 1_906_414,
    arrayBuffers: 10_515,
  };
}
memoryUsage.rss = function rss() {
  return 45_000_000 + internal.memory();
};

module.exports = {
  cpuUsage,
  threadCpuUsage: cpuUsage,
  resourceUsage,
  memoryUsage,
  constrainedMemory: () => 0,
  availableMemory: () => 4_000_000_000,
};
