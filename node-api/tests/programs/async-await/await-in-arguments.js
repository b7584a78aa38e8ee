const v = (x) => { console.log('v', x); return Promise.resolve(x); };
(async () => { console.log([await v(1), await v(2)], { a: await v(3) }, `${await v(4)}`); })();
console.log('sync');
