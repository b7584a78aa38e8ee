const inner = Promise.resolve('inner');
new Promise((r) => r(inner)).then(() => console.log('wrapped'));
Promise.resolve(inner).then(() => console.log('same'));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4));
