// Large work asked for first is answered after small work.
const { randomBytes } = require('crypto');
const zlib = require('zlib');
zlib.gzip(randomBytes(1_500_000), { level: 9 }, () => console.log('large'));
zlib.gzip('small', () => console.log('small'));
process.nextTick(() => console.log('tick'));
console.log('main');
