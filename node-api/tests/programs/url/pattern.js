// Matches addresses against patterns.
const { URLPattern: exported } = require('node:url');

console.log(exported === URLPattern, URLPattern.length, URLPattern.name, Object.keys(URLPattern.prototype));
const names = ['protocol', 'username', 'password', 'hostname', 'port', 'pathname', 'search', 'hash', 'hasRegExpGroups'];
const show = (pattern) => console.log(...names.map((name) => JSON.stringify(pattern[name])));

const patterns = [
  [{ pathname: '/books/:id' }],
  [{ pathname: '/books/:id(\\d+)' }],
  [{ pathname: '/books{/:id}?' }],
  [{ pathname: '/:a/:rest*' }],
  [{ pathname: '/:a.:b' }],
  [{ pathname: '/*/x/*' }],
  [{ pathname: 'c', baseURL: 'https://user:pw@example.com:8080/a/b?q#h' }],
  [{ hostname: '{*.}?example.com' }],
  [{ hostname: '*.example.com', port: '443', protocol: 'https' }],
  [{ protocol: 'http{s}?', search: 'q=:q', hash: '#:part' }],
  [{ protocol: 'data', pathname: 'text/*' }],
  [{ pathname: '/caf\u00e9/:x' }],
  [{ hostname: '[\\:\\:1]' }],
  [{ hostname: 'B\u00fccher.example' }],
  ['https://example.com/:dir/*.html'],
  ['https://:sub.example.com:80*/a?x=*#top'],
  ['/list/:n', 'https://example.com/base?q'],
  ['?x=:x', 'https://example.com/base'],
  ['http{s}?://{:name.}?site.test/'],
  ['data\\:text/plain,*'],
  ['https://user:pw@host.test/'],
  ['mailto:*@host.test'],
  [],
  [{}],
];
const inputs = [
  'https://example.com/books/12', 'https://example.com/books', 'http://www.example.com/a/b/c', 'https://example.com/a/x.html',
  'data:text/plain,hello', 'https://www.example.com:8080/a?x=1#top', 'https://example.com/list/5', 'https://site.test/',
  'https://user:pw@host.test/', 'https://example.com:8080/a/c', 'https://example.com/caf\u00e9/1', 'http://[::1]/',
  'https://b\u00fccher.example/x.y', 'https://example.com/base?x=2', 'http://h/?q=3#p', 'mailto:me@host.test', 'none',
];
for (const args of patterns) {
  const pattern = new URLPattern(...args);
  console.log(JSON.stringify(args));
  show(pattern);
  console.log(inputs.filter((input) => pattern.test(input)));
  const matched = inputs.map((input) => pattern.exec(input)).find(Boolean);
  if (matched) for (const name of names.slice(0, 8)) console.log(name, matched[name]);
}
