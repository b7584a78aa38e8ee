// What `pathToFileURL` escapes, hosts that are followed by something, and ports that are white space.
const { domainToASCII, domainToUnicode, pathToFileURL } = require('url');
for (const path of ['/a[1]~b.js', '/a b ', '/x\t ', '/~', '/a%5B', '/a|b^c`d', '/end\n', '/q?#']) {
  console.log(pathToFileURL(path).href, [pathToFileURL(path).pathname]);
}
console.log(pathToFileURL('C:\\~a[b] ', { windows: true }).href);
for (const domain of ['a/b', 'a?b', 'a#b', 'a\tb', 'a\\b', 'host/', 'ü/x', 'A.B', '1.2.3', '']) {
  console.log([domain, domainToASCII(domain), domainToUnicode(domain)]);
}
const url = new URL('http://h:81/');
for (const port of ['\t', '8\t2', ' ', '\n90x', 'x', '']) {
  url.port = port;
  console.log([port, url.href]);
}
