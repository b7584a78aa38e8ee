const qs = require('querystring');
for (const s of ['a=1&b=2&a=3', 'a', '=b', '&&a=1&', 'a=b=c', 'x=%20y+z', 'k=%zz', 'k=%E2%82%AC', 'a=1&a=2&a=3', '', 'caf%e9=1', '%']) console.log(s, qs.parse(s));
console.log(qs.parse('a:1;b:2', ';', ':'), qs.parse('a=1&b=2&c=3', null, null, { maxKeys: 2 }), qs.parse('a=1', null, null, { decodeURIComponent: (x) => '<' + x + '>' }), qs.parse(5), qs.parse('a=>1&&b=>2', '&&', '=>'));
for (const o of [{ a: 1, b: [2, 'x y'], c: true, d: null, e: undefined, f: NaN, g: 5n, h: {}, i: '' }, { 'k k': '\u20ac&=' }, {}, 'x', null]) console.log(qs.stringify(o));
console.log(qs.stringify({ a: [1, 2], b: 3 }, ';', ':'), qs.stringify({ a: 'x' }, null, null, { encodeURIComponent: (v) => `[${v}]` }), qs.escape("a b!'()*~"), qs.unescape('%41%zz'), qs.unescapeBuffer('a%20b'));
try { qs.escape('\ud800'); } catch (e) { console.log(e.name, e.code, e.message); }
console.log(Object.keys(qs), qs.encode === qs.stringify);
