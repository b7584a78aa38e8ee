// Paths of either kind of system as addresses, and the bytes behind an address.
const u = require('url'),
  w = { windows: true };
for (const p of [
  '\\\\s\\h',
  '\\\\s\\h\\x|y',
  '\\\\s\\h\\',
  'C:\\',
  'C:\\a|b',
  'C:\\q\\',
  'C:/q/',
  '\\a',
  '/a/',
  'C:\\a b#?\\é\n',
  '\\\\?\\C:\\x',
  '\\\\?\\UNC\\s\\h\\x',
  'D:\\[x]^{}`~',
  '/x\0',
])
  try {
    console.log(JSON.stringify(p), u.pathToFileURL(p, w).href);
  } catch (e) {
    console.log(JSON.stringify(p), e.code, e.message);
  }
for (const p of ['/x\0', '/a b', '/a#b?cd', '/a\\b', '/é^[]{}|`"<>~', '/a/', '/\n\t\r'])
  console.log(JSON.stringify(p), u.pathToFileURL(p).href);
for (const p of [
  'file:///a%E9',
  'file:///a%2fb',
  'file://host/x',
  'http://x',
  'file:///C:/a%20b',
  'file:///a%00',
  'file:///%zz',
])
  for (const o of [undefined, w])
    try {
      console.log(p, u.fileURLToPathBuffer(p, o));
    } catch (e) {
      console.log(p, e.code, e.message);
    }
