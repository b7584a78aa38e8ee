console.log([,'a',,,'b'], [1,2,3].entries(), Object.entries({a:1}), new Array(3).fill().map((_, i) => i));
