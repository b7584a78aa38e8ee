// Constants and codes, and what cannot be changed.
const zlib = require('zlib');
console.log(zlib.codes, Object.isFrozen(zlib.codes), zlib.Z_BEST_SPEED, Object.keys(zlib).length);
console.log(Object.entries(zlib.constants).filter(([name]) => !/BROTLI|ZSTD/.test(name)));
'use strict';
zlib.Z_OK = 5;
console.log(zlib.Z_OK, Object.getOwnPropertyDescriptor(zlib, 'constants').writable, zlib.createGzip.name, zlib.gzip.name, zlib.gzipSync.name);
console.log(Object.keys(zlib));
