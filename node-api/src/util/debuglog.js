// `util.debuglog`: lines on standard error for the sections that NODE_DEBUG names.
'use strict';

const { format } = require('internal/util/inspect');

function debuglog(set, callback) {
  let enabled;
  const isEnabled = () => {
    if (enabled === undefined) {
      if (set === undefined || set === null) throw new TypeError('String.prototype.toUpperCase called on null or undefined');
      set = `${set}`.toUpperCase();
      enabled = names(require('internal/process').debugSections()).some((pattern) => pattern.test(set));
    }
    return enabled;
  };
  const write = (...values) => process.stderr.write(`${set} ${process.pid}: ${format(...values)}\n`);
  let log = (...values) => {
    log = Object.assign(isEnabled() ? write : () => {}, { enabled: isEnabled() });
    if (typeof callback === 'function') callback(log);
    log(...values);
  };
  const logger = (...values) => log(...values);
  Object.defineProperty(logger, 'enabled', { get: isEnabled, configurable: true, enumerable: true });
  return logger;
}

function names(list) {
  return list.toUpperCase().split(',').filter(Boolean).map((name) =>
    new RegExp(`^${name.replace(/[|\\{}()[\]^$+?.]/g, '\\$&').replaceAll('*', '.*')}$`));
}

module.exports = { debuglog };
