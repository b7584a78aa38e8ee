Promise.any([Promise.reject(new Error('a')), Promise.reject('b')]).catch((e) => console.log(e.constructor.name, e.message, e.errors));
Promise.any([]).catch((e) => console.log(e.message, e.errors));
