const u = new URL('https://a:b@h.com:8080/p?q#f');
for (const [k, v] of [['port', '443'], ['port', '99999'], ['port', '12x'], ['protocol', 'http'], ['protocol', 'foo'], ['host', 'n.com:1'], ['hostname', 'm.org'], ['hostname', 'a b'], ['username', 'u@'], ['password', ''], ['pathname', 'x y/../z?'], ['search', ''], ['search', 'a b'], ['hash', '#x y'], ['hash', ''], ['href', 'http://new/'], ['origin', 'x']]) { try { u[k] = v; } catch (e) { console.log(e.name, e.message); } console.log(k, v, u.href); }
try { u.href = 'bad'; } catch (e) { console.log(e.code, e.message, e.input); }
const m = new URL('mailto:x'); m.host = 'y'; m.pathname = 'z'; m.port = 1; m.search = 's'; console.log(m.href);
const f = new URL('file:///a'); f.host = 'h'; f.port = '8'; f.username = 'u'; f.protocol = 'http'; console.log(f.href);
