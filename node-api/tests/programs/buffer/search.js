const b = Buffer.from('abcabcabc\u20acabc');
for (const a of [['abc'], ['abc', 1], ['abc', -4], ['abc', 100], ['', 4], ['', 100], [''], [97], [97 + 256], [-159], ['c', 'latin1'], ['\u20ac'], [Buffer.from('bc')], [Buffer.alloc(0)], ['abc', NaN], ['abc', null], ['abc', {}], ['abcd'], ['636162', 'hex'], ['636162', 0, 'hex'], ['abc', 2, 5], ['abc', 2, 6]]) {
  console.log(a, b.indexOf(...a), b.lastIndexOf(...a), b.includes(...a));
}
const w = Buffer.from('abab', 'utf16le'); console.log(w.indexOf('b', 'utf16le'), w.indexOf('b', 3, 'utf16le'), w.lastIndexOf('a', 'utf16le'), w.indexOf('\u6100', 'utf16le'));
for (const f of [() => b.indexOf(), () => b.indexOf({}), () => b.indexOf('a', 0, 'nope'), () => b.includes(null), () => b.lastIndexOf([1])]) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
