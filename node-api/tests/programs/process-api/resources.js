// What keeps the process alive, `ref` and `unref` of anything. Output would open a pipe, so it comes last.
const fs = require('node:fs');
const lists = [];
const look = () => lists.push(process.getActiveResourcesInfo());
look();
setTimeout(() => {}, 10);
const other = setTimeout(() => {}, 10);
setInterval(() => {}, 10).unref();
setImmediate(() => {});
fs.stat('.', () => {});
fs.promises.stat('.');
fs.readFile(__filename, () => {});
look();
process.unref(other);
look();
process.ref(other);
look();
const told = [other.hasRef()];
process.ref({ ref() { told.push(['ref of', Object.keys(this)]); }, a: 1 });
process.unref({ [Symbol.for('nodejs.unref')]() { told.push('symbol'); }, unref() { told.push('name'); } });
told.push(process.ref(undefined), process.unref(null), process.ref(5), process.ref.length, process.getActiveResourcesInfo.length);
setTimeout(() => {
  look();
  console.log(lists, told);
}, 50);
