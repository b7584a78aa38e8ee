const { Writable } = require('node:stream');

const write = (chunk, encoding, done) => done();
const bytes = new Writable({ write });
const objects = new Writable({ objectMode: true, write });

try {
  objects.write({ id: 1 });
  console.log('objects: written');
  bytes.write({ id: 1 });
  console.log('bytes: written');
} catch (error) {
  console.log(error.code);
}
