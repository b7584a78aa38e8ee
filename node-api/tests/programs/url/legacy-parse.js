const url = require('url');
for (const u of ['http://user:pass@host.com:80/p/a/t/h?query=string#hash', 'https://HOST/', '/a/b?c=d', 'mailto:a@b.c', 'javascript:alert(1)', '//h/p', 'http://a', 'x', '', 'http://a.com/b c?d"e', 'ftp://x/y;z']) console.log(url.parse(u));
console.log(url.parse('/a?b=1&c=2', true).query, url.parse('//h/p', false, true).host);
for (const [a, b] of [['http://a/b/c', '../d'], ['http://a/b/c', '/e'], ['/one/two/three', 'four'], ['http://a/b', 'http://c/d'], ['http://a/b?x', '?y'], ['http://a/b/c/', './d']]) console.log(url.resolve(a, b));
