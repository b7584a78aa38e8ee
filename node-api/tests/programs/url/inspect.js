const u = new URL('http://h/p?a=1&b=2');
console.log(u, [u], { a: { b: { c: u } } }, JSON.stringify({ u }), String(u), Object.keys(u));
for (const k in u) console.log(k, typeof u[k]);
console.log(u.searchParams, u.searchParams.entries(), u.searchParams.keys(), u.searchParams.values(), new URLSearchParams(), { a: { b: { c: u.searchParams } } });
console.log(Object.prototype.toString.call(u), Object.prototype.toString.call(u.searchParams), u.searchParams === u.searchParams);
class MyURL extends URL {} console.log(new MyURL('http://x').href, new URL('http://x/') instanceof URL);
