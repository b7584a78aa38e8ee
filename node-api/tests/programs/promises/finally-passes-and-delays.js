Promise.resolve('v').finally(() => 'ignored').then((v) => console.log(v));
Promise.reject('r').finally(() => {}).catch((v) => console.log(v));
Promise.resolve('w').finally(() => { throw 'thrown'; }).catch((v) => console.log(v));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4));
