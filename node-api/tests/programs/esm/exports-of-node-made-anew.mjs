// `module.syncBuiltinESMExports` gives the exports of Node's modules anew; none is added, and what is gone is undefined.
import fs, { existsSync } from 'node:fs';
import * as names from 'fs';
import { syncBuiltinESMExports } from 'node:module';
import path, { join } from 'node:path';

function own() {}
fs.readFile = own;
delete fs.readFileSync;
fs.own = own;
console.log(names.readFile === own, typeof names.readFileSync);
syncBuiltinESMExports();
const imported = await import('node:fs');
console.log(imported === names, names.readFile === own, 'readFileSync' in names, names.readFileSync, names.own);
fs.existsSync = () => 'mine';
path.join = (...parts) => parts.join('+');
console.log(existsSync('/'), join('a', 'b'));
syncBuiltinESMExports();
console.log(existsSync('/'), join('a', 'b'), names.default === fs, Object.keys(names).includes('own'));
console.log(Object.getOwnPropertyDescriptor(names, 'existsSync'), names[Symbol.toStringTag]);
try {
  names.readFile = 1;
} catch (error) {
  console.log(error.message);
}
const late = await import('os');
late.default.EOL;
late.default.hostname = () => 'host';
console.log(typeof late.hostname());
syncBuiltinESMExports();
console.log(late.hostname());
