const show = () => [
  RegExp.$1, RegExp.$2, RegExp.$9, RegExp.lastMatch, RegExp['$&'], RegExp.lastParen, RegExp['$+'],
  RegExp.leftContext, RegExp['$`'], RegExp.rightContext, RegExp["$'"], RegExp.input, RegExp.$_,
];
/(b)(c)?/.test('abd');
console.log(show());
'2024-05-06'.match(/(\d+)-(\d+)/);
console.log(show());
'x=1,y=2'.replace(/(\w)=(\d)/g, () => RegExp.$1 + RegExp.$2);
console.log(show());
/nothing/.exec('abc');
console.log(RegExp.lastMatch);
'a-b'.split(/(-)/);
console.log(RegExp.$1, RegExp.lastMatch);
'abc'.search(/c/);
console.log(show());
RegExp.input = 5;
RegExp.$1 = 'kept?';
console.log(RegExp.input, RegExp.$_, JSON.stringify(RegExp.$1));
class Own extends RegExp {}
new Own('(o)n').test('moon');
console.log(show(), Object.keys(RegExp), RegExp);
console.log([...'a1b2'.matchAll(/([a-z])(\d)/g)].length, RegExp.$1, RegExp.$2);
console.log(RegExp.prototype, RegExp.prototype.exec.name, RegExp.prototype.exec.length);
try { RegExp.prototype.exec.call({}); } catch (error) { console.log(error.message); }
