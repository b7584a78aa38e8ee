// `url.parse` and `url.resolve` of addresses that are written in odd ways.
const url = require('url');

const addresses = [
  'HTTP:user@host.com:80/a b?c d#e f',
  'http:user@host.com:80/a b?c d#e f',
  'HTTP:/@[1:2::3]/a;b',
  'javascript:alert("a b")?c d#e "f"',
  'javascript:///a@b/c?d e#f g',
  'mailto://user:pw@[::ffff:1.2.3.4]:8080??#h',
  'foo::@[::1]:443?#a b',
  'foo:ü@999:abc/C|/x',
  'ftp:///a/b?c#d',
  '//host/path',
];
for (const address of addresses) {
  const { protocol, slashes, auth, host, hash, path, href } = url.parse(address);
  console.log(address, [protocol, slashes, auth, host, hash, path, href]);
  console.log(url.resolve('/one/two/three', address), url.resolve('https://h.com/a/b', address));
}
console.log(url.resolve('/one/two/three', 'four//five/..'), url.resolve('/one/two', 'a/./b/../'));
console.log(url.pathToFileURL('/a|b/c').href, url.format(new URL('foo://1.2.3:80/'), { unicode: true }));
console.log(url.format(new URL('http://xn--tda.com/'), { unicode: true }));
