// Texts in base64 with characters that are wider than a byte.
for (const s of [
  '\u0159WJj',
  'Y\u0157Jj',
  'YW\u00e9Jj',
  '\u0161YWJj',
  'YWJj\u263aYWJj',
  '☺',
  'YW J\u2003j',
  'YWJj==YWJj',
  'YQ==YQ==',
  'YW-_',
  'Y\u013d',
  'YWJj\u013dYWJj',
  '\u3d3dYWJj',
  '\u013d',
  'aGVsbG8\u0020',
  'aGVs\u00a0bG8',
])
  console.log(
    JSON.stringify(s),
    Buffer.from(s, 'base64').toString('hex'),
    Buffer.byteLength(s, 'base64'),
    Buffer.from(s, 'base64url').toString('hex'),
  );
const b = Buffer.alloc(8);
console.log(b.write('YW\u013dJj', 'base64'), b);
