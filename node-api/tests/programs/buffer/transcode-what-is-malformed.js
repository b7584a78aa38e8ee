// What transcode makes of bytes that its encoding does not have, and numbers that are BigInts.
const { transcode } = require('buffer');
const encodings = ['utf8', 'latin1', 'ascii', 'utf16le'];
const sources = ['41faff80', 'c3a9e282acf09f9880', '61006200', '3dd800deac20', 'eda080c3', '00d8', '010203'];
for (const from of encodings) {
  for (const to of encodings) {
    const results = sources.map((source) => {
      try {
        return transcode(Buffer.from(source, 'hex'), from, to).toString('hex');
      } catch (error) {
        return `${error.code} ${error.errno} ${error.message}`;
      }
    });
    console.log(from, to, results.join(' | '));
  }
}
const buffer = Buffer.from('aXbXcX');
const calls = {
  copy: (value) => buffer.copy(Buffer.alloc(4), value),
  source: (value) => buffer.copy(Buffer.alloc(4), 0, value),
  end: (value) => buffer.copy(Buffer.alloc(4), 0, 0, value),
  indexOf: (value) => buffer.indexOf('X', value),
  lastIndexOf: (value) => buffer.lastIndexOf(88, value),
  includes: (value) => buffer.includes('X', value),
};
for (const value of [1n, Object(1n), '2', { valueOf: () => 2 }, null]) {
  for (const [name, call] of Object.entries(calls)) {
    try {
      console.log(name, call(value));
    } catch (error) {
      console.log(name, error.message);
    }
  }
}
