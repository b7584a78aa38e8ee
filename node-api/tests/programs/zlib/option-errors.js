// Options out of range.
const zlib = require('zlib');
const attempt = (options, name = 'createDeflate') => {
  try {
    zlib[name](options);
    console.log('ok', options);
  } catch (error) {
    console.log(`${error}`, error.name);
  }
};
for (const level of [-2, 10, '1', Infinity, NaN, null, undefined]) attempt({ level });
for (const chunkSize of [63, 64, 0, '64', Infinity]) attempt({ chunkSize });
for (const windowBits of [7, 16, 8, 0, null]) attempt({ windowBits });
for (const windowBits of [8, 0, null]) attempt({ windowBits }, 'createGzip');
for (const windowBits of [7, 0, null]) attempt({ windowBits }, 'createGunzip');
attempt({ memLevel: 0 });
attempt({ strategy: 5 });
attempt({ flush: 6 });
attempt({ finishFlush: -1 });
attempt({ maxOutputLength: 0 });
attempt({ dictionary: 'text' });
attempt({ dictionary: new ArrayBuffer(2) });
attempt({ rejectGarbageAfterEnd: 1 });
attempt('level');
attempt(5);
