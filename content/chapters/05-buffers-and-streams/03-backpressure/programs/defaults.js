const fs = require('node:fs');
const { Writable } = require('node:stream');

const write = (chunk, encoding, done) => done();
const bytes = new Writable({ write });
const objects = new Writable({ objectMode: true, write });
const file = fs.createReadStream(__filename);

console.log(`bytes: ${bytes.writableHighWaterMark}`);
console.log(`objects: ${objects.writableHighWaterMark}`);
console.log(`file: ${file.readableHighWaterMark}`);
