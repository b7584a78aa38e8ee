// A stream that is reset begins anew.
const zlib = require('zlib');
const inflate = zlib.createInflate();
let text = '';
inflate.on('data', (part) => (text += part));
inflate.write(zlib.deflateSync('first'), () => {
  console.log(text);
  inflate.reset();
  inflate.write(zlib.deflateSync('second'), () => {
    console.log(text);
    inflate.destroy();
    try {
      inflate.reset();
    } catch (error) {
      console.log(error.code);
    }
  });
});
