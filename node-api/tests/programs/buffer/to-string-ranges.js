const b = Buffer.from('hello world');
for (const a of [[], ['utf8', 6], ['utf8', 0, 5], ['utf8', -5, 5], ['utf8', 3, 2], ['utf8', 2, 100], ['utf8', NaN, 3], ['utf8', '1', '3'], ['utf8', 1.9, 4.9], ['utf8', undefined, 2], ['utf8', null, 2], ['hex', 1, 3], [undefined, 1, 4], ['utf8', 100]]) console.log(a, JSON.stringify(b.toString(...a)));
try { b.toString('nope'); } catch (e) { console.log(e.code, e.message, e.name); }
try { b.toString(null); } catch (e) { console.log(e.code, e.message); }
console.log(`${b}`, b + '', String(b), JSON.stringify(b), b.toLocaleString() === b.toString());
const utf16 = Buffer.from('abc', 'utf16le'); console.log(utf16.toString('utf16le', 1), utf16.toString('utf16le', 0, 5));
