const list = [];
for (let n = 0; n < 5; n++) list.push(setImmediate(() => { console.log(n); list.forEach(clearImmediate); }));
setImmediate(() => console.log('unrelated'));
