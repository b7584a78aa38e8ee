console.log(Promise.allSettled([1, Promise.reject(new Error('x'))]).constructor.name); Promise.allSettled([Promise.resolve(1), Promise.reject('r')]).then(console.log);
