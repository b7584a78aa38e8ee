console.log(new Set([[1,2],[3,4]]), new Map([['a',[1,2,3]],['b',{c:new Set([1])}]]), [new Map([[{a:1},'x']])]);
