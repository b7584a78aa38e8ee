// The output is longer than it may be, and nobody catches the error.
const zlib = require('zlib');
zlib.gunzipSync(zlib.gzipSync('a text that is long enough'), { maxOutputLength: 3 });
