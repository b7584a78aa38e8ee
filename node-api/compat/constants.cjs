// Prints the constants of modules that have many as the text of a module.
'use strict';

const zlib = require('zlib');
const crypto = require('crypto');
const perfHooks = require('perf_hooks');
const asyncHooks = require('async_hooks');
const { constants: ofModule } = require('module');

const tables = {
  asyncWrapProviders: asyncHooks.asyncWrapProviders,
  compileCacheStatus: ofModule.compileCacheStatus,
  crypto: crypto.constants,
  perfHooks: perfHooks.constants,
  zlib: zlib.constants,
};

console.log('// Constants of Node 24 in their order. Written by `cargo xtask names`.');
console.log("'use strict';");
for (const [name, table] of Object.entries(tables)) {
  console.log(`\nexports.${name} = {`);
  for (const key of Object.getOwnPropertyNames(table)) {
    const value = table[key];
    console.log(`  ${key}: ${typeof value === 'string' ? `'${value}'` : value},`);
  }
  console.log('};');
}
