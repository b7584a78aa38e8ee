const a = Buffer.from('abcdefgh'), t = Buffer.alloc(5, '.');
console.log(a.copy(t, 1), t.toString(), a.copy(t, 0, 2, 4), t.toString(), a.copy(t, 9), a.copy(t, 0, 5, 3), a.copy(new Uint16Array(2), 0, 0, 3));
const o = Buffer.from('12345678'); o.copy(o, 2, 0, 4); console.log(o.toString());
for (const x of [['ab'], ['ab', 1], ['ab', 1, 3], [0x41], [256 + 66], ['\u00e9'], ['6162', 'hex'], [Buffer.from('xyz'), 2], ['', 0, 2], [true], [null], [1.9], ['a', 3, 3]]) console.log(x, Buffer.alloc(6, '.').fill(...x));
const w = Buffer.alloc(8, '.'); console.log(w.write('hi'), w.write('\u20ac\u20ac\u20ac', 1), w, w.write('zz', 6, 'hex'), w.write('abcd', 5, 2), w.write('ff00', 0, 'hex'), w.write('xy', 'latin1'), w);
console.log(w.write('abc', 8), w.write(''), w.write('\ud83d\ude00', 5), w);
for (const f of [() => w.write('a', 9), () => w.write('a', -1), () => w.write(5), () => w.write('a', 0, 9), () => w.write('a', 0, 1, 'nope'), () => a.copy(), () => a.copy('x'), () => a.copy(t, -1), () => a.copy(t, 0, 9), () => a.copy(t, 0, 0, -1), () => t.fill('a', -1), () => t.fill('a', 0, 9), () => t.fill('zz', 'hex'), () => t.fill('a', 0, 1, 'nope'), () => t.fill('a', '1', 'x')]) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
