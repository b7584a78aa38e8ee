// `process.report`: its settings. The report itself tells of the real machine, and is not simulated.
'use strict';

const { validateBoolean, validateString } = require('internal/validators');
const { notSimulated } = require('internal/unsimulated');

const SETTINGS = {
  directory: '', filename: '', compact: false, excludeNetwork: false, signal: 'SIGUSR2', reportOnFatalError: false,
  reportOnSignal: false, reportOnUncaughtException: false, excludeEnv: false,
};

const report = {};
for (const name of ['writeReport', 'getReport']) {
  report[name] = Object.defineProperty(notSimulated(`process.report.${name}`), 'name', { value: name });
}
for (const name of Object.keys(SETTINGS)) {
  const validate = typeof SETTINGS[name] === 'boolean' ? validateBoolean : validateString;
  const shown = name.startsWith('reportOn') ? 'trigger' : name;
  Object.defineProperty(report, name, {
    enumerable: true,
    configurable: true,
    get: () => SETTINGS[name],
    set(value) {
      validate(value, shown);
      SETTINGS[name] = value;
    },
  });
}

exports.report = report;
