const url = require('url');
const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
for (const x of ['file:///a%20b', 'http://x', 'file://host/x', 'file:///a%2Fb', 5, new URL('file:///u')]) t(() => url.fileURLToPath(x));
for (const x of ['/a b#?%', 'rel/x', '/dir/', '/a\\b']) t(() => url.pathToFileURL(x).href.replace(process.cwd(), 'CWD'));
console.log(url.urlToHttpOptions(new URL('http://u:p@h:1/p?q#h')), url.domainToASCII('espa\u00f1ol.com'), url.domainToUnicode('xn--espaol-zwa.com'), url.domainToASCII('a b'));
t(() => url.format(new URL('http://a:b@x/p?q#h'), { auth: false, fragment: false, search: false })); t(() => url.format({ protocol: 'http', host: 'x', pathname: '/y', query: { a: 1 } })); t(() => url.format(5));
t(() => url.pathToFileURL(5)); t(() => url.domainToASCII()); console.log(url.URL === URL, url.URLSearchParams === URLSearchParams);
