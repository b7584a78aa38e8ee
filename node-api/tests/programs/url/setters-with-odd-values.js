// Parts that are set to what only begins with a part; and marks in front of them, or behind white space.
const bases = ['http://u:p@h:8/p?q#f', 'wss://h/', 'file:///a', 'x:y', 'x://h/p'];
const hosts = ['.:80', 'a:80', 'a:', 'a:x', 'a:9x', 'a/b', 'a\\b', 'u@h', ':80', '[::1]:9', 'a:[::1]', 'a:80[::1]', 'a[:1]', 'a:80:90'];
const set = (base, part, value) => {
  const url = new URL(base);
  url[part] = value;
  return url.href;
};
for (const host of hosts) {
  for (const part of ['host', 'hostname']) console.log(part, host, bases.map((base) => set(base, part, host)));
}
for (const value of ['#', '', '#\t', '\t#', '##', 'a', '#a b']) {
  console.log(JSON.stringify(value), bases.map((base) => set(base, 'hash', value)));
  const search = value.replaceAll('#', '?');
  console.log(JSON.stringify(search), bases.map((base) => set(base, 'search', search)));
}
process.noDeprecation = true;
for (const text of ['u:p:443\t0x7f\t@', 'http://a\tb@c\nd/e\tf', 'a:\u00e91.2.3', 'x:..\u00e9:1']) {
  const { auth, host, path, href } = require('url').parse(text);
  console.log(auth, host, path, href);
}
