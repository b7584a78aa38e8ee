// What of `process` cannot be assigned, what is found out when it is asked for, and names that the environment has not.
'use strict';
const names = [
  'version',
  'versions',
  'arch',
  'platform',
  'release',
  'pid',
  'ppid',
  'argv',
  'execPath',
  'title',
  'env',
  'exitCode',
  'config',
  'features',
  'debugPort',
  'execArgv',
  'argv0',
  'report',
  'hrtime',
  'allowedNodeEnvironmentFlags',
];
const show = (act) => {
  try {
    return act();
  } catch (error) {
    return error.message;
  }
};
for (const name of names) {
  const { writable, enumerable, configurable, get, set } = Object.getOwnPropertyDescriptor(process, name);
  const assigned = show(() => (process[name] = process[name]) && 'assigned');
  console.log(
    name,
    writable,
    enumerable,
    configurable,
    typeof get,
    typeof set,
    name === 'exitCode' || assigned === 'assigned' || typeof assigned === 'string' ? assigned : 'assigned',
  );
}
console.log(show(() => (process.versions.node = 1)));
console.log(show(() => (process.release.name = 1)));
console.log(
  show(() => (process.config.added = 1)),
  Object.keys(process.config),
);
console.log(Object.getOwnPropertyDescriptor(process.features, 'require_module'));
console.log(Object.getOwnPropertyDescriptor(process.features, 'typescript'));
const prototype = Object.getPrototypeOf(process.env);
console.log(Object.getOwnPropertyNames(prototype), Object.getPrototypeOf(prototype) === Object.prototype);
console.log(process.env.constructor === Object, process.env instanceof Object, process.env.constructor);
process.env['a=b'] = 1;
process.env[''] = 1;
console.log(process.env['a=b'], 'a=b' in process.env, '' in process.env);
process.env.NODE_DEBUG = 'late';
console.log(require('util').debuglog('late').enabled);
console.log(require('util').parseEnv('ZED=1\nALPHA=2\nmid=3\n_x=4\nÄ=5'));
