// Runs the machine's own figures in V8 and prints them as one JSON object.
import { readFile } from 'node:fs/promises';

const rows = { scheduling: {}, seeking: {} };
let into = rows.scheduling;
const report = (row, column, value) => ((into[row] ??= [])[column] = value);
const bytes = await readFile(process.argv[2]);
const { instance } = await WebAssembly.instantiate(bytes, { env: { now: () => performance.now(), report } });
instance.exports.scheduling();
into = rows.seeking;
for (const waiting of [10, 1000, 10000]) instance.exports.seeking(waiting);
console.log(JSON.stringify(rows));
