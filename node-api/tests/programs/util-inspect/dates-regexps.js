console.log(new Date(0), new Date(NaN), [new Date(1e12)], new Date(-1), new Date(8.64e15), Object.assign(new Date(0), { p: 1 }));
class D extends Date {} class R extends RegExp {} console.log(new D(0), new R('x', 'g'), new D(NaN), /a\/b/gi, /[/]/, new RegExp('/'), new RegExp(''), new RegExp('\n'), Object.assign(/x/, { p: 1 }), { r: /(?<n>\d+)/u });
console.log(/a\/b/.source, new RegExp('a/b').source, String(/[/]\//), new RegExp('\\/').source);
