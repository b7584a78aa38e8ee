let deep = {}; let cur = deep; for (let i=0;i<400;i++) { cur.n = {}; cur = cur.n; } console.log(require('util').inspect(deep,{depth:Infinity}).length);
