// Where a host ends for `url.parse`: at a character that no name has, and at a colon without a port.
const url = require('url');
const show = (address) => {
  try {
    const { auth, host, port, hostname, pathname, href } = url.parse(address, false, true);
    console.log(JSON.stringify({ address, auth, host, port, hostname, pathname, href }));
  } catch (error) {
    console.log(address, error.code, error.message);
  }
};
for (const odd of ' "%\';<>^`{|}') show(`http://a${odd}b/c`);
for (const plain of '!$&()*+,=~_') show(`http://a${plain}b/c`);
for (const address of [
  'http://a.com:abc/',
  'http://a:b:80/',
  'http://a:80:b/',
  'http://a:80x/y',
  '//a:zz',
  'http://a:',
]) {
  show(address);
}
for (const address of [
  'http://a:b@c:d/',
  'http://u:p@x@h/',
  'http://[::1]:x/',
  'http://a[b/',
  'http://a\tb\n/',
  'x:1',
  'http://012/',
]) {
  show(address);
}
for (const [base, relative] of [
  ['http://h/p', '//z'],
  ['http://a/b', 'http:g'],
  ['http://a', '?x'],
]) {
  console.log(url.resolve(base, relative));
}
try {
  url.format(new URL('http://a/'), 5);
} catch (error) {
  console.log(error.message);
}
