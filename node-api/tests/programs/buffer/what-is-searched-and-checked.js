// Whole units of UTF-16 are searched; views that hold no bytes are checked, others refused.
const { isAscii, isUtf8 } = require('buffer');
const attempt = (fn) => {
  try {
    console.log(fn());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
for (const length of [0, 1, 4, 5, 7]) {
  const bytes = Buffer.alloc(length);
  console.log(
    bytes.indexOf('', 9, 'utf16le'),
    bytes.lastIndexOf('', -1, 'utf16le'),
    bytes.lastIndexOf('', 'ucs2'),
    bytes.lastIndexOf(''),
  );
}
attempt(() => isUtf8(new DataView(new ArrayBuffer(1))));
attempt(() => isAscii(new DataView(new ArrayBuffer(1))));
const view = new Uint8Array(4);
view.buffer.transfer();
attempt(() => isUtf8(view));
attempt(() => isAscii(view));
attempt(() => Buffer.alloc(3, 'ab', Symbol('s')));
attempt(() => Buffer.from('ab', Symbol('s')));
const { unescapeBuffer } = require('querystring');
attempt(() => unescapeBuffer(Buffer.from('a%41b')));
attempt(() => unescapeBuffer(['a', 'b']));
