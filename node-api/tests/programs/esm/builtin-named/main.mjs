import fs, { readFileSync } from 'fs'; import * as p from 'node:path'; import process2 from 'process'; import { setTimeout as st } from 'timers/promises';
console.log(fs.readFileSync === readFileSync, typeof p.join, p.default.join === p.join, process2 === process, await st(5, 'ok'));
