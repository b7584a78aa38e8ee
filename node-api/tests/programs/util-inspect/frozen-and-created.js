console.log(Object.create({a:1},{b:{value:2,enumerable:true}}), Object.freeze([1,2]), Object.freeze({x:1}));
